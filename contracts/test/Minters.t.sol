// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IEmission} from "../interfaces/IEmission.sol";
import {INetworkFactory, NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// setMinter
/// ├── is for governance; Settlement mints whatever is said
/// ├── minted ≤ schedule + burned over all minters, in any order: burn and mint is only an addition
/// └── headers may count what was burned, and no more
/// launch refuses
/// └── each figure below its least and above its most
contract MintersTest is Fixture {
    address private constant CREDITS = address(0xC4ED);

    function test_setMinter_isForGovernance() public {
        vm.expectRevert(abi.encodeWithSelector(IEmission.Emission_NotGovernance.selector, address(this)));
        emission.setMinter(CREDITS, true);
        vm.startPrank(governance);
        vm.expectEmit(address(emission));
        emit IEmission.MinterSet(CREDITS, true);
        emission.setMinter(CREDITS, true);
        emission.setMinter(address(settlement), false);
        assertTrue(emission.isMinter(address(settlement)), "whatever is said");
        emission.setMinter(CREDITS, false);
        vm.stopPrank();
        vm.prank(CREDITS);
        vm.expectRevert(abi.encodeWithSelector(IEmission.Emission_NotMinter.selector, CREDITS));
        emission.mint(CREDITS, 1);
    }

    function testFuzz_minters_stayWithinTheScheduleAndWhatWasBurned(uint256 seed) public {
        vm.prank(governance);
        emission.setMinter(CREDITS, true);
        uint256 burned = 0;
        for (uint256 i = 0; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed % 3 hours);
            uint256 has = token.balanceOf(ALICE);
            if (seed % 4 == 0 && has > 0) {
                uint256 amount = bound(seed >> 16, 1, has);
                vm.prank(ALICE);
                token.burn(amount);
                burned += amount;
            } else {
                vm.prank(seed % 4 == 1 ? CREDITS : address(settlement));
                emission.mint(ALICE, seed >> (seed % 200));
            }
            uint256 schedule = emission.cumulativeAt(vm.getBlockTimestamp());
            assertEq(emission.burned(), burned);
            assertLe(emission.minted(), schedule + burned, "within the schedule and what was burned");
            assertLe(token.totalSupply(), schedule, "so never more than the schedule is there");
        }
    }

    function testFuzz_headers_countWhatWasBurned(uint256 burned, uint256 over) public {
        put(ALICE, token, 100e18, 0);
        settleAndActivate();
        claim(ALICE);
        burned = bound(burned, 1, 100e18);
        vm.prank(ALICE);
        token.burn(burned);
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        uint256 budget = settlement.budgetOf(1);
        over = bound(over, 1, 1e30);
        header.tokenBurned = uint128(burned + over);
        _refused(
            header, abi.encodeWithSelector(ISettlement.Settlement_NotBurned.selector, burned + over, burned)
        );
        header.tokenBurned = uint128(burned);
        header.tokenEarned = uint128(budget + burned + over);
        _refused(
            header,
            abi.encodeWithSelector(
                ISettlement.Settlement_OverSchedule.selector, budget + burned + over, budget + burned
            )
        );
        header.tokenEarned = uint128(budget + burned);
        submit(header);
        skip(WINDOW);
        settlement.activate(header);
        assertEq(token.totalSupply() + burned, emission.minted());
    }

    function testFuzz_launch_refusesOutOfBounds(uint256 value) public {
        uint256 many = type(uint48).max;
        NetworkConfig memory config = _fresh();
        config.schedule.epochLength = uint64(bound(value, 14 days + 1, type(uint64).max));
        _outOfRange(config, "schedule.epochLength", config.schedule.epochLength, 1, 14 days);
        config = _fresh();
        config.schedule.every = uint64(value % 2 == 0 ? 0 : bound(value, many + 1, type(uint64).max));
        _outOfRange(config, "schedule.every", config.schedule.every, 1, many);
        config = _fresh();
        config.schedule.genesis = uint64(bound(value, 0, GENESIS - 1 days - 1));
        _outOfRange(config, "schedule.genesis", config.schedule.genesis, GENESIS - 1 days, many);
        config = _fresh();
        config.challengeWindow = uint64(value % 2 == 0 ? 0 : bound(value, 4 * EPOCH + 1, type(uint64).max));
        _outOfRange(config, "challengeWindow", config.challengeWindow, 1, 4 * EPOCH);
        config = _fresh();
        config.leastDeposit = 0;
        _outOfRange(config, "leastDeposit", 0, 1, type(uint128).max);
        config = _fresh();
        config.oracleSet.unbondingTime = uint48(bound(value, 0, WINDOW - 1));
        _outOfRange(config, "oracleSet.unbondingTime", config.oracleSet.unbondingTime, WINDOW, many);
        config = _fresh();
        config.oracleSet.decisionTime = uint48(bound(value, 0, DELAY));
        _outOfRange(config, "oracleSet.decisionTime", config.oracleSet.decisionTime, DELAY + 1, many);
        config = _fresh();
        config.oracleSet.minBond = uint96(bound(value, 0, 9));
        _outOfRange(config, "oracleSet.minBond", config.oracleSet.minBond, 10, type(uint96).max);
        factory.launch(_fresh());
    }

    function test_launch_refusesBreakersOutOfBounds() public {
        NetworkConfig memory config = _fresh();
        config.breaker.mintWindow = uint48(EPOCH + WINDOW - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEmission.Emission_WindowTooShort.selector, EPOCH + WINDOW - 1, EPOCH + WINDOW
            )
        );
        factory.launch(config);
        config = _fresh();
        config.breaker.payoutWindow = 1 days - 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlement.Settlement_WindowOutOfRange.selector, 1 days - 1, 1 days, 7 days
            )
        );
        factory.launch(config);
    }

    function _fresh() private returns (NetworkConfig memory) {
        return _configOf("Moon", address(this));
    }

    function _outOfRange(
        NetworkConfig memory config,
        string memory field,
        uint256 given,
        uint256 least,
        uint256 most
    ) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                INetworkFactory.NetworkFactory_OutOfRange.selector, field, given, least, most
            )
        );
        factory.launch(config);
    }

    function _refused(EpochHeader memory header, bytes memory why) private {
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        bytes memory all = packed();
        vm.expectRevert(why);
        settlement.submit(header, all, signed, signatures);
    }
}
