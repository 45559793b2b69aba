// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IEmission, ScheduleConfig} from "../interfaces/IEmission.sol";
import {INetworkFactory, NetworkAddresses, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {CorruptQuorumTest} from "./Corrupt.invariant.t.sol";
import {Fixture} from "./Fixture.sol";

/// Rows as a launch packs them: some at once, steep, less steep, then nothing more.
abstract contract UnderCeilings is Fixture {
    uint256 internal constant AT_ONCE = 1_000e18;
    uint256 internal constant STEEP = 240_000e18;

    function _ceilings() internal pure virtual override returns (uint256[] memory rows) {
        rows = new uint256[](4);
        rows[0] = row(0, AT_ONCE);
        rows[1] = row(10 days, AT_ONCE + STEEP);
        rows[2] = row(30 days, 2 * STEEP);
        rows[3] = row(31 days, 2 * STEEP);
    }

    /// The steepest of them.
    function _schedule() internal pure virtual override returns (ScheduleConfig memory) {
        return ScheduleConfig({genesis: GENESIS, epochLength: EPOCH, first: STEEP, every: 10 days, cap: CAP});
    }

    function _line(uint256 count) internal pure returns (uint256[] memory rows) {
        rows = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            rows[i] = row(i * 1 days, i * 1e18);
        }
    }

    function _fresh() internal returns (NetworkConfig memory) {
        return _configOf("Moon", address(this));
    }

    function row(uint256 seconds_, uint256 total) internal pure returns (uint256) {
        return total << 64 | seconds_;
    }
}

/// cumulativeAt, of a network under ceilings
/// ├── is nothing until genesis, on the line between two rows, and the last row's total ever after
/// ├── never falls, and is never above the cap
/// └── is what kernel/money/emission/ceiling.ts computes (Vectors.t.sol)
/// submit refuses a header that earned more than the line has at the epoch's end, and takes one that earned just that
/// mint gives no more than the line has now
/// setBreaker leaves room for the steepest row
/// launchUnder
/// ├── of no rows is launch
/// ├── keeps the rows as they were given, and nobody changes them: there is no function that could
/// ├── takes 64, and no more
/// └── refuses rows that do not begin at the genesis, do not ascend, fall, are wider than their words, or steeper than said
contract CeilingsTest is UnderCeilings {
    function test_cumulativeAt_isOnTheLines() public view {
        assertEq(emission.cumulativeAt(0), 0);
        assertEq(emission.cumulativeAt(GENESIS), 0);
        assertEq(emission.cumulativeAt(GENESIS + 1), AT_ONCE + STEEP / 10 days);
        assertEq(emission.cumulativeAt(GENESIS + 5 days), AT_ONCE + STEEP / 2);
        assertEq(emission.cumulativeAt(GENESIS + 10 days), AT_ONCE + STEEP);
        assertEq(emission.cumulativeAt(GENESIS + 20 days), AT_ONCE + STEEP + (STEEP - AT_ONCE) / 2);
        assertEq(emission.cumulativeAt(GENESIS + 30 days), 2 * STEEP);
        assertEq(emission.cumulativeAt(type(uint64).max), 2 * STEEP);
    }

    function testFuzz_cumulativeAt_neverFalls(uint64 time, uint32 later) public view {
        uint256 after_ = emission.cumulativeAt(uint256(time) + later);
        assertTrue(after_ >= emission.cumulativeAt(time), "never falls");
        assertLe(after_, 2 * STEEP, "no more than the last row");
    }

    function testFuzz_submit_refusesWhatIsAboveTheLine(uint256 over) public {
        put(ALICE, token, 1e18, 0);
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        uint256 budget = settlement.budgetOf(0);
        assertEq(budget, AT_ONCE + STEEP * EPOCH / 10 days);
        over = bound(over, 1, type(uint128).max - budget);
        header.tokenEarned = uint128(budget + over);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlement.Settlement_OverSchedule.selector, header.tokenEarned, budget)
        );
        settlement.submit(header, packed(), signed, signatures);
        header.tokenEarned = uint128(budget);
        submit(header);
    }

    function testFuzz_mint_staysUnderTheLine(uint32[8] memory waits) public {
        for (uint256 i = 0; i < waits.length; ++i) {
            skip(waits[i] % 10 days);
            vm.prank(address(settlement));
            emission.mint(ALICE, type(uint128).max);
            assertLe(emission.minted(), emission.cumulativeAt(vm.getBlockTimestamp()), "under the line");
        }
    }

    function test_setBreaker_leavesRoomForTheSteepestRow() public {
        uint256 needed = 2 * STEEP * 1 days / 10 days;
        vm.startPrank(governance);
        vm.expectRevert(
            abi.encodeWithSelector(IEmission.Emission_BreakerTooTight.selector, needed - 1, needed)
        );
        emission.setBreaker(uint208(needed - 1), 1 days);
        emission.setBreaker(uint208(needed), 1 days);
    }

    function test_launchUnder_keepsTheRows() public {
        uint256[] memory given = _ceilings();
        uint256[] memory kept = emission.ceilings();
        assertEq(keccak256(abi.encode(kept)), keccak256(abi.encode(given)));
        NetworkAddresses memory made = factory.launchUnder(_fresh(), new uint256[](0));
        assertEq(IEmission(made.emission).ceilings().length, 0);
        assertEq(IEmission(made.emission).cumulativeAt(GENESIS + 10 days), STEEP);
    }

    function test_launchUnder_takes64AndNoMore() public {
        NetworkAddresses memory made = factory.launchUnder(_fresh(), _line(64));
        for (uint256 i = 0; i < 64; ++i) {
            assertEq(IEmission(made.emission).cumulativeAt(GENESIS + i * 1 days), i * 1e18);
            assertEq(
                IEmission(made.emission).cumulativeAt(GENESIS + i * 1 days + 12 hours),
                i == 63 ? 63e18 : i * 1e18 + 5e17
            );
        }
        NetworkConfig memory config = _configOf("Mars", address(this));
        vm.expectRevert(
            abi.encodeWithSelector(INetworkFactory.NetworkFactory_OutOfRange.selector, "ceilings", 65, 0, 64)
        );
        factory.launchUnder(config, _line(65));
    }

    function testFuzz_launchUnder_refusesWrongRows(uint256 which, uint8 how) public {
        uint256[] memory rows = _ceilings();
        which = bound(which, 1, 2);
        if (how % 5 == 0) {
            (which, rows[0]) = (0, row(1, AT_ONCE));
        } else if (how % 5 == 1) {
            rows[which] = row(rows[which - 1] & type(uint64).max, 2 * STEEP);
        } else if (how % 5 == 2) {
            rows[which] = rows[which] & type(uint64).max | (rows[which - 1] >> 64) - 1 << 64;
        } else if (how % 5 == 3) {
            rows[which] |= 1 << 192;
        } else {
            (which, rows[1]) = (1, row(10 days, AT_ONCE + STEEP + 1));
        }
        NetworkConfig memory config = _fresh();
        vm.expectRevert(abi.encodeWithSelector(INetworkFactory.NetworkFactory_WrongCeilings.selector, which));
        factory.launchUnder(config, rows);
    }

    /// What halves is multiplied unchecked.
    function testFuzz_launch_refusesWideFirst(uint256 first) public {
        NetworkConfig memory config = _fresh();
        config.schedule.first = bound(first, uint256(type(uint128).max) + 1, type(uint256).max);
        vm.expectRevert(
            abi.encodeWithSelector(
                INetworkFactory.NetworkFactory_OutOfRange.selector,
                "schedule.first",
                config.schedule.first,
                0,
                type(uint128).max
            )
        );
        factory.launch(config);
    }
}

/// What rows cost, as whole transactions, in slots that were written before: as Settlement.gas.t.sol has it without them.
/// forge-config: default.isolate = true
contract CeilingsGasTest is UnderCeilings {
    function test_gas_ceilings() public {
        NetworkConfig memory config = _fresh();
        _transact(
            "factory",
            "launch, 7 founding oracles, under 64 rows",
            address(factory),
            abi.encodeCall(factory.launchUnder, (config, _line(64)))
        );
        for (uint256 i = 0; i < 40; ++i) {
            put(ALICE, token, (i + 1) * 1e18, 0);
            settleAndActivate();
        }
        put(ALICE, token, 50e18, 0);
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory data = abi.encodeCall(settlement.submit, (header, packed(), signed, signatures));
        _transact("settlement", "submit, 5 of 7, under 4 rows", address(settlement), data);
        skip(_window());
        data = abi.encodeCall(settlement.activate, (header));
        _transact("settlement", "activate, under 4 rows", address(settlement), data);
    }

    function _transact(string memory file, string memory name, address to, bytes memory data) private {
        (bool ok,) = to.call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        vm.snapshotValue(file, name, gas);
    }

    function _window() internal pure override returns (uint64) {
        return EPOCH / 2;
    }

    /// The ring of headers is once around after 32 epochs.
    function _decision() internal pure override returns (uint48) {
        return uint48(EPOCH);
    }
}

/// The quorum that signs anything, under rows: minted ≤ line + burned, whatever the headers, and all else that
/// CorruptQuorumTest holds.
contract CorruptUnderCeilingsTest is CorruptQuorumTest {
    /// As much as the breaker of that test has room for.
    function _ceilings() internal pure override returns (uint256[] memory rows) {
        rows = new uint256[](3);
        rows[0] = 100e18 << 64;
        rows[1] = 2_800e18 << 64 | 1 days;
        rows[2] = 20_000e18 << 64 | 20 days;
    }

    function _schedule() internal pure override returns (ScheduleConfig memory) {
        return
            ScheduleConfig({genesis: GENESIS, epochLength: EPOCH, first: 2_700e18, every: 1 days, cap: CAP});
    }
}
