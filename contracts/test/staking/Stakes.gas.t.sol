// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {Staked} from "./Staked.sol";

/// What staking costs as whole transactions, beside OpenZeppelin's ERC-4626 (ShareLending is one), which has no subject, no cap, no
/// slash, and no delay. Slots were written before, unless said.
/// forge-config: default.isolate = true
contract StakesGasTest is Staked {
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
        skip(LEAVE);
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.withdraw, (oracle, BOB)), "withdraw");
        bytes memory terms = abi.encodeCall(stakes.setTerms, (oracle, 2_000, true));
        _transact(signers[0], address(stakes), terms, "a raise is announced");
        equivocates(0);
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.sync, (oracle)), "sync, a first slash");
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.sync, (oracle)), "sync, nothing");
        _transact(CAROL, address(stakes), abi.encodeCall(stakes.collect, (TREASURY)), "collect");
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
