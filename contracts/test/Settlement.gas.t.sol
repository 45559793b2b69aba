// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {Claim, CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {ScheduleConfig} from "../interfaces/IEmission.sol";
import {Fixture} from "./Fixture.sol";
import {Line, Lines} from "./Lines.sol";

/// What the ordinary calls cost as whole transactions: `isolate` makes each call one, with its 21 000 and its calldata.
/// Figures are of a network with 20 layers in its tree, amounts with all their digits, and slots that were written before
/// unless a name says "first".
/// forge-config: default.isolate = true
contract SettlementGasTest is Fixture {
    uint128 private constant EARNED = 23_456_789.123456789123456789e18;
    uint128 private constant MINE = 4_321.987654321987654321e18;
    uint128 private constant PAID = 876_543.210987e6;
    uint128 private constant SPENT = 912_345.678901e6;

    function setUp() public override {
        super.setUp();
        vm.roll(23_456_789);
        depositFor(ALICE, 3_000_000e6);
        depositFor(BOB, 1_000e6);
    }

    function test_gas_submit() public {
        for (uint256 i = 0; i < 40; ++i) {
            _settle(keccak256(abi.encode(i)));
        }
        EpochHeader memory header = _header(keccak256("steady"));
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        uint256 gas = _transact(
            "submit, 5 of 7", abi.encodeCall(settlement.submit, (header, packed(), signed, signatures))
        );
        assertLe(gas, 83_000, "a root with 5 of 7 signatures");
    }

    function test_gas_claim() public {
        for (uint256 i = 0; i < 18; ++i) {
            (bytes32 root, bytes32[] memory proof) =
                _deep(Line(ALICE, address(token), (i + 1) * MINE, 0, 0, 0));
            EpochHeader memory header = _settle(root);
            string memory name = i == 0 ? "activate, first" : "activate";
            _transact(i == 0 || i == 17 ? name : "", abi.encodeCall(settlement.activate, (header)));
            name = i == 0 ? "claim, first, new holder" : "claim, repeat";
            uint256 gas = _transact(
                i == 0 || i == 17 ? name : "",
                abi.encodeCall(
                    settlement.claim, (Claim(Line(ALICE, address(token), (i + 1) * MINE, 0, 0, 0), proof))
                )
            );
            if (i == 17) assertLe(gas, 68_500, "a repeated claim at depth 20");
        }
    }

    function test_gas_claimMany() public {
        for (uint256 round = 1; round < 3; ++round) {
            Line[] memory lines = new Line[](64);
            for (uint256 i = 0; i < 64; ++i) {
                lines[i] = Line(
                    address(uint160(uint256(keccak256(abi.encode(i))))), address(token), round * 1e23, 0, 0, 0
                );
            }
            settlement.activate(_settle(Lines.rootOf(lines)));
            Claim[] memory claims = new Claim[](50);
            for (uint256 i = 0; i < 50; ++i) {
                claims[i] = Claim(lines[i], Lines.proofOf(lines, i));
            }
            string memory name =
                round == 1 ? "claimMany, 50 at depth 6, first" : "claimMany, 50 at depth 6, repeat";
            _transact(name, abi.encodeCall(settlement.claimMany, (claims)));
        }
    }

    function test_gas_payment() public {
        for (uint256 i = 0; i < 2; ++i) {
            uint256 earned = (i + 1) * 123.456789e6;
            Line memory line = Line(BOB, address(dollar), earned, 3e6, 0, 0);
            (bytes32 root, bytes32[] memory proof) = _deep(line);
            settlement.activate(_settle(root));
            _transact(
                i == 0 ? "" : "claimPayment, repeat", abi.encodeCall(settlement.claim, (Claim(line, proof)))
            );
            vm.prank(BOB);
            settlement.requestWithdraw(address(dollar), 7e6);
            settlement.activate(_settle(root));
            _transact(
                i == 0 ? "" : "withdraw, repeat", abi.encodeCall(settlement.withdraw, (Claim(line, proof)))
            );
            dollar.mint(address(this), 10e6);
            dollar.approve(address(settlement), type(uint256).max);
            uint256 gas = _transact(
                i == 0 ? "" : "deposit, repeat",
                abi.encodeCall(settlement.deposit, (BOB, address(dollar), 5e6))
            );
            if (i == 1) assertLe(gas, 65_000, "a repeated deposit");
        }
    }

    function test_gas_reject() public {
        vm.warp(settlement.endOf(10));
        for (uint256 i = 0; i < 5; ++i) {
            submit(_header(keccak256("pending")));
        }
        vm.prank(governance);
        _transact("reject, five pending", abi.encodeCall(settlement.reject, (0)));
    }

    /// As a large network has them in its second period, after a few epochs.
    function _schedule() internal pure override returns (ScheduleConfig memory) {
        return ScheduleConfig(GENESIS, EPOCH, 1_000_000_000e18, 30 hours, 2_000_000_000e18);
    }

    /// Shorter than an epoch: facts hold what was done before.
    function _window() internal pure override returns (uint64) {
        return EPOCH / 2;
    }

    /// The ring of headers is once around after 32 epochs.
    function _decision() internal pure override returns (uint48) {
        return uint48(EPOCH);
    }

    function _mintCapacity() internal pure override returns (uint208) {
        return 5_000_000_000e18;
    }

    function _settle(bytes32 root) private returns (EpochHeader memory header) {
        header = submit(_header(root));
        skip(_window());
    }

    function _header(bytes32 root) private view returns (EpochHeader memory header) {
        header = nextHeader();
        header.ledgerRoot = root;
        header.tokenEarned = (uint128(header.epoch) + 1) * EARNED;
        header.assets[0].earned = PAID + uint128(header.epoch);
        header.assets[0].spent = SPENT + uint128(header.epoch);
    }

    /// Sends, and keeps the cost under `name` unless that is empty.
    function _transact(string memory name, bytes memory data) private returns (uint256 gas) {
        (bool ok,) = address(settlement).call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        if (bytes(name).length > 0) vm.snapshotValue("settlement", name, gas);
    }

    function _deep(Line memory line) private pure returns (bytes32 root, bytes32[] memory proof) {
        proof = new bytes32[](20);
        root = Lines.leafOf(line);
        for (uint256 i = 0; i < 20; ++i) {
            proof[i] = keccak256(abi.encode("sibling", i));
            root = Hashes.commutativeKeccak256(root, proof[i]);
        }
    }
}
