// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Emission} from "../Emission.sol";
import {EpochsConfig} from "../Epochs.sol";
import {NetworkToken} from "../NetworkToken.sol";
import {OracleSet, OracleSetConfig} from "../OracleSet.sol";
import {Settlement} from "../Settlement.sol";
import {TestDollar} from "../dev/TestDollar.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {ScheduleConfig} from "../libraries/Schedule.sol";
import {T} from "./T.sol";

/// A network as it stands after launch, seven oracles whose keys the test holds, and the means to sign anything.
abstract contract Fixture is T {
    uint64 internal constant GENESIS = 1_800_000_000;
    uint64 internal constant EPOCH = 1 hours;
    uint64 internal constant WINDOW = 2 hours;
    uint256 internal constant FIRST = 1_000_000e18;
    bytes32 internal constant RULES = keccak256("rules");
    address internal constant GOVERNANCE = address(0x6071);
    address internal constant ALICE = address(0xA11CE);
    address internal constant BOB = address(0xB0B);

    NetworkToken internal token;
    Emission internal emission;
    OracleSet internal oracleSet;
    Settlement internal settlement;
    TestDollar internal dollar;
    uint256[] internal keys;
    address[] internal signers;
    /// The newest submitted header: what the next one must follow.
    EpochHeader internal tip;

    function setUp() public virtual {
        vm.warp(GENESIS);
        _makeSigners(7);
        dollar = new TestDollar();
        // Addresses of contracts that this one creates next, in this order: token, emission, oracle set, settlement.
        uint64 nonce = 2;
        address emissionAt = _created(nonce + 1);
        address oraclesAt = _created(nonce + 3);
        address settlementAt = _created(nonce + 2);
        token = new NetworkToken("Sun", "SUN", emissionAt);
        emission = new Emission(token, settlementAt, GOVERNANCE, _schedule(), 500_000e18, 1 days);
        EpochsConfig memory epochs = EpochsConfig(_schedule(), GOVERNANCE, oraclesAt, RULES, WINDOW);
        settlement = new Settlement(epochs, token, IERC20(address(dollar)), emission, 1_000e6, 1 days);
        OracleSetConfig memory config = OracleSetConfig(IERC20(address(dollar)), 100e6, 1 hours, 7 days);
        oracleSet = new OracleSet(config, settlement, signers, signers);
        assertEq(address(settlement), settlementAt);
        assertEq(address(oracleSet), oraclesAt);
        dollar.mint(address(oracleSet), 700e6);
        oracleSet.commit();
    }

    /// The next header with the given ledger, complete but for its signatures.
    function nextHeader(bytes32 ledgerRoot, uint128 tokenEarned, uint128 paymentEarned, uint128 paymentSpent)
        internal
        view
        returns (EpochHeader memory header)
    {
        uint64 epoch = settlement.nextEpoch();
        header = EpochHeader({
            epoch: epoch,
            parent: epoch == 0 ? bytes32(0) : settlement.headerHashOf(epoch - 1),
            rules: settlement.rules(),
            evidenceRoot: keccak256(abi.encode("evidence", epoch)),
            bundle: keccak256(abi.encode("bundle", epoch)),
            stateRoot: keccak256(abi.encode("state", epoch)),
            ledgerRoot: ledgerRoot,
            factsBlock: uint64(block.number),
            tokenEarned: tokenEarned,
            tokenSpent: 0,
            paymentEarned: paymentEarned,
            paymentSpent: paymentSpent
        });
    }

    /// Waits for the epoch's end, has the first `count` oracles sign, and submits.
    function submit(EpochHeader memory header, uint256 count) internal {
        if (block.timestamp < settlement.endOf(header.epoch)) vm.warp(settlement.endOf(header.epoch));
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, count);
        settlement.submit(header, packed(), signed, signatures);
        tip = header;
    }

    function sign(EpochHeader memory header, uint256 count)
        internal
        view
        returns (uint256 signed, CompactSignature[] memory signatures)
    {
        signatures = new CompactSignature[](count);
        for (uint256 i = 0; i < count; ++i) {
            (signatures[i].r, signatures[i].vs) = vm.signCompact(keys[i], digestOf(header));
            signed |= 1 << i;
        }
    }

    function packed() internal view returns (bytes memory all) {
        for (uint256 i = 0; i < signers.length; ++i) {
            all = bytes.concat(all, bytes20(signers[i]));
        }
    }

    /// Submits and lets the challenge window pass.
    function settle(bytes32 ledgerRoot, uint128 tokenEarned, uint128 paymentEarned, uint128 paymentSpent)
        internal
        returns (EpochHeader memory header)
    {
        header = nextHeader(ledgerRoot, tokenEarned, paymentEarned, paymentSpent);
        submit(header, 5);
        vm.warp(block.timestamp + WINDOW);
    }

    function digestOf(EpochHeader memory header) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Cairn Settlement"),
                keccak256("1"),
                block.chainid,
                address(settlement)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(settlement.HEADER_TYPEHASH(), header))));
    }

    function leafOf(address account, address asset, uint256 earned, uint256 spent) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(account, asset, earned, spent))));
    }

    /// Root over two leaves, and the sibling of the first.
    function pairRoot(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encodePacked(a, b)) : keccak256(abi.encodePacked(b, a));
    }

    function proofOf(bytes32 sibling) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](1);
        proof[0] = sibling;
    }

    function depositFor(address account, uint256 amount) internal {
        dollar.mint(account, amount);
        vm.startPrank(account);
        dollar.approve(address(settlement), amount);
        settlement.deposit(account, amount);
        vm.stopPrank();
    }

    function _schedule() internal pure returns (ScheduleConfig memory) {
        return ScheduleConfig({genesis: GENESIS, epochLength: EPOCH, first: FIRST, every: 365 days, cap: 10_000_000e18});
    }

    /// Keys 1 … n, ascending by address, as the contracts want them.
    function _makeSigners(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            keys.push(i + 1);
            for (uint256 j = i; j > 0 && vm.addr(keys[j - 1]) > vm.addr(keys[j]); --j) {
                (keys[j - 1], keys[j]) = (keys[j], keys[j - 1]);
            }
        }
        for (uint256 i = 0; i < count; ++i) {
            signers.push(vm.addr(keys[i]));
        }
    }

    function _created(uint64 nonce) private view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", address(this), uint8(nonce))))));
    }
}
