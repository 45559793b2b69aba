// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {LeaveOrder, StakeOrder, StakePermit} from "../../staking/IStakes.sol";
import {Staked} from "./Staked.sol";

/// What staking costs as whole transactions, beside OpenZeppelin's ERC-4626 (ShareLending is one), which has no subject, no cap, no
/// slash, and no delay. Slots were written before, unless said.
/// forge-config: default.isolate = true
contract StakesGasTest is Staked {
    uint256 private constant KEY = 77;
    bytes32 private constant STAKE = keccak256(
        "StakeOrder(address holder,uint256 subject,uint256 amount,uint16 mostCommission,uint256 nonce,uint256 expiry)"
    );
    bytes32 private constant LEAVING =
        keccak256("LeaveOrder(address holder,uint256 subject,uint256 amount,uint256 nonce,uint256 expiry)");

    function test_gas_stakes() public {
        IERC4626 vault =
            IERC4626(deploy("ShareLending", abi.encode(address(1), settlement, address(1), dollar)));
        vm.prank(BOB);
        dollar.approve(address(vault), type(uint256).max);
        vm.prank(CAROL);
        dollar.approve(address(vault), type(uint256).max);
        _transact(BOB, address(vault), abi.encodeCall(vault.deposit, (9e6, BOB)), "");
        uint256 plain = _transact(
            CAROL,
            address(vault),
            abi.encodeCall(vault.deposit, (9e6, CAROL)),
            "OpenZeppelin's deposit, to a new holder"
        );
        _transact(BOB, address(vault), abi.encodeCall(vault.deposit, (9e6, BOB)), "OpenZeppelin's deposit");
        _transact(
            BOB,
            address(vault),
            abi.encodeCall(vault.withdraw, (1e6, BOB, BOB)),
            "OpenZeppelin's withdraw, of a vault that lends"
        );

        _transact(BOB, address(stakes), abi.encodeCall(stakes.stake, (oracle, 9e6, ANY)), "stake, first");
        uint256 gas = _transact(
            CAROL, address(stakes), abi.encodeCall(stakes.stake, (oracle, 9e6, ANY)), "stake, new holder"
        );
        assertLe(gas, plain + 40_000, "a stake");
        _transact(BOB, address(stakes), abi.encodeCall(stakes.stake, (oracle, 9e6, ANY)), "stake, more");
        _transact(BOB, address(stakes), abi.encodeCall(stakes.leave, (oracle, 2e6)), "leave, first");
        _transact(BOB, address(stakes), abi.encodeCall(stakes.leave, (oracle, 2e6)), "leave, more");
        _bySignature();
        skip(LEAVE);
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.withdraw, (oracle, BOB)), "withdraw");
        bytes memory terms = abi.encodeCall(stakes.setTerms, (oracle, 2_000, true));
        _transact(signers[0], address(stakes), terms, "a raise is announced");
        equivocates(0);
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.sync, (oracle)), "sync, a first slash");
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.sync, (oracle)), "sync, nothing");
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.collect, (TREASURY)), "collect");
    }

    /// Of a holder without a coin: the first one writes its count anew, the second is as all later ones.
    function _bySignature() private {
        address holder = vm.addr(KEY);
        dollar.mint(holder, 100e6);
        vm.prank(holder);
        dollar.approve(address(stakes), type(uint256).max);
        StakePermit memory none;
        string[2] memory names = ["stake by signature, new holder", "stake by signature, more"];
        for (uint256 i = 0; i < 2; ++i) {
            StakeOrder memory order = StakeOrder(holder, oracle, 9e6, ANY, i, type(uint48).max);
            bytes memory signature = _signed(keccak256(abi.encode(STAKE, order)));
            _transact(
                CAROL, address(stakes), abi.encodeCall(stakes.stakeBySig, (order, signature, none)), names[i]
            );
        }
        LeaveOrder memory leaves = LeaveOrder(holder, oracle, 2e6, 2, type(uint48).max);
        bytes memory said = _signed(keccak256(abi.encode(LEAVING, leaves)));
        bytes memory data = abi.encodeCall(stakes.leaveBySig, (leaves, said));
        _transact(CAROL, address(stakes), data, "leave by signature, first");
    }

    function _signed(bytes32 said) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn stakes"),
                keccak256("1"),
                block.chainid,
                address(stakes)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return abi.encodePacked(r, s, v);
    }

    function _transact(address by, address to, bytes memory data, string memory name)
        private
        returns (uint256 gas)
    {
        vm.prank(by);
        (bool ok,) = to.call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        if (bytes(name).length > 0) vm.snapshotValue("staking", name, gas);
    }
}
