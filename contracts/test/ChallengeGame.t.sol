// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IOracleSet, Outcome} from "../interfaces/IOracleSet.sol";
import {CompactSignature} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// The game as those play it who want to hold everybody up, or to shield what they signed.
/// the price (H-3)
/// ├── doubles with each challenge that was not right, halves in four decision times of quiet, and ends at 2^31 slashes
/// └── an epoch is active within its window and what the challenges cost time, which grows twofold each
/// shields
/// ├── a challenge of a later epoch keeps nobody from challenging an earlier one; both are decided, in either order
/// └── challenging oneself shields nothing: dismissed is the header and not the reason
/// joinChallenge
/// ├── refuses less than a slash, and what is closed
/// ├── half of the reward is the challenger's, the other half all share by stake; nobody is paid twice
/// └── who stakes a fortune when it is known how it ends leaves the challenger its half
/// payments (M-11)
/// └── an account that the asset refuses to pay keeps no challenge from being closed, and nobody else from being paid
contract ChallengeGameTest is Fixture {
    uint256 private constant SLASH = 10e6;
    bytes32 private constant WHY = keccak256("why");
    bytes[] private headers;

    function setUp() public override {
        super.setUp();
        _rich(CAROL);
        _rich(BOB);
        // Late, so that several epochs are submitted in one second.
        vm.warp(settlement.endOf(9));
    }

    function _decision() internal pure override returns (uint48) {
        return 1 days;
    }

    function test_price_doublesAndIsForgotten() public {
        _submitted(1);
        for (uint256 i = 0; i < 6; ++i) {
            assertEq(oracleSet.challengeBond(), SLASH << i);
            uint256 id = _challenge(CAROL, 0);
            assertEq(oracleSet.stakeOf(id, CAROL), SLASH << i);
            skip(1 days);
            oracleSet.lapseChallenge(id);
        }
        assertEq(oracleSet.owedTo(TREASURY), (SLASH << 6) / 2 - SLASH / 2);
        assertEq(oracleSet.challengeBond(), SLASH << 6);
        skip(4 days - 1);
        assertEq(oracleSet.challengeBond(), SLASH << 6);
        skip(1);
        assertEq(oracleSet.challengeBond(), SLASH << 5);
        skip(24 days);
        assertEq(oracleSet.challengeBond(), SLASH);
    }

    /// Opening one does not forget what the ones before cost.
    function test_price_isNotForgottenByOpening() public {
        _submitted(1);
        uint256 id = _challenge(CAROL, 0);
        skip(1 days);
        oracleSet.lapseChallenge(id);
        skip(WINDOW);
        _submitted(1);
        id = _challenge(CAROL, 1);
        vm.startPrank(governance);
        settlement.reject(1);
        oracleSet.uphold(id, decoded(headers[1]), new CompactSignature[](0));
        vm.stopPrank();
        assertEq(oracleSet.challengeBond(), 2 * SLASH);
    }

    /// Whatever a challenger with this much does, and whoever decides or does not: in so much time the epoch is active.
    function testFuzz_price_boundsTheTime(uint256 money, uint256 seed) public {
        money = bound(money, SLASH, 1_000 * SLASH);
        _submitted(1);
        uint256 submittedAt = vm.getBlockTimestamp();
        uint256 rounds = 0;
        while (settlement.activeEpochs() == 0) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 price = oracleSet.challengeBond();
            // Half of it comes back.
            if (money >= price) {
                money -= price / 2;
                uint256 id = _challenge(CAROL, 0);
                ++rounds;
                if (seed % 3 == 0) {
                    money -= price / 2;
                    bytes32 digest = digestOf(decoded(headers[0]));
                    vm.prank(governance);
                    oracleSet.dismissChallenge(id, digest);
                } else {
                    skip(1 days);
                    oracleSet.lapseChallenge(id);
                }
            }
            skip(bound(seed >> 8, 1, WINDOW));
        }
        assertLe(rounds, 12, "eleven doublings are all that this much money pays");
        assertLe(
            vm.getBlockTimestamp() - submittedAt,
            rounds * 1 days + 2 * WINDOW,
            "and a day is all that each gives"
        );
        settlement.activate(decoded(headers[0]));
    }

    /// The liars have a friend challenge the epoch behind the wrong one: that takes nobody's challenge away.
    function test_shield_ofALaterEpochShieldsNone() public {
        _submitted(3);
        uint256 friend = _challenge(BOB, 2);
        uint256 honest = _challenge(CAROL, 1);
        assertEq(oracleSet.openChallenge(), honest);
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 1);
        CompactSignature[] memory signatures = new CompactSignature[](1);
        signatures[0] = signatureOf(keys[0], decoded(headers[1]));
        vm.prank(governance);
        oracleSet.uphold(honest, decoded(headers[1]), signatures);
        assertEq(settlement.nextEpoch(), 1);
        assertEq(oracleSet.settleStake(honest, CAROL), SLASH + 20e6);
        skip(1 days);
        oracleSet.lapseChallenge(friend);
        assertTrue(oracleSet.challengeOf(friend).outcome == Outcome.Rejected, "it went with the other");
    }

    /// The other way round: the earlier one is right, and its dismissal does not let the later, wrong one go.
    function testFuzz_shield_ofAnEarlierEpochShieldsNone(bool dismissed) public {
        _submitted(3);
        skip(WINDOW / 2);
        uint256 honest = _challenge(CAROL, 2);
        skip(600);
        uint256 friend = _challenge(BOB, 1);
        skip(1 days - 1200);
        bytes32 digest = digestOf(decoded(headers[1]));
        if (dismissed) {
            vm.prank(governance);
            oracleSet.dismissChallenge(friend, digest);
        } else {
            vm.warp(oracleSet.challengeOf(friend).until);
            oracleSet.lapseChallenge(friend);
        }
        assertEq(oracleSet.openChallenge(), honest);
        assertTrue(settlement.isFrozen(), "the honest one still holds it");
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 2);
        vm.prank(governance);
        oracleSet.uphold(honest, decoded(headers[2]), new CompactSignature[](0));
        assertEq(settlement.nextEpoch(), 2);
        assertFalse(settlement.isFrozen(), "nothing is left to hold");
    }

    /// Of a whole stack, closed in any order: what the last of them held goes on when it is closed.
    function testFuzz_shield_anyOrder(uint256 seed) public {
        _submitted(4);
        uint256[] memory ids = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) {
            ids[i] = _challenge(CAROL, uint64(3 - i));
        }
        for (uint256 left = 3; left > 0; --left) {
            assertTrue(settlement.isFrozen(), "one still holds");
            uint256 which = seed % left;
            seed /= 3;
            bytes32 digest = oracleSet.challengeOf(ids[which]).digest;
            vm.prank(governance);
            oracleSet.dismissChallenge(ids[which], digest);
            ids[which] = ids[left - 1];
        }
        assertFalse(settlement.isFrozen(), "all are closed");
        skip(WINDOW);
        assertEq(settlement.activeEpochs(), 4);
    }

    function test_shield_ofOneselfShieldsNothing() public {
        _submitted(1);
        vm.prank(BOB);
        uint256 id = oracleSet.challenge(0, keccak256("nonsense, so that it is dismissed"));
        vm.prank(CAROL);
        oracleSet.joinChallenge(id, 3 * SLASH);
        CompactSignature[] memory signatures = _signed(headers[0], 5);
        vm.prank(governance);
        oracleSet.uphold(id, decoded(headers[0]), signatures);
        assertEq(oracleSet.settleStake(id, CAROL), 3 * SLASH + 37.5e6);
        assertEq(oracleSet.settleStake(id, BOB), SLASH + 62.5e6);
        assertEq(settlement.nextEpoch(), 0);
    }

    function testFuzz_join_sharesByStake(uint256 bobs, uint256 carols) public {
        bobs = bound(bobs, SLASH, 1e15);
        carols = bound(carols, SLASH, 1e15);
        _submitted(1);
        uint256 id = _challenge(ALICE, 0);
        vm.startPrank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_StakeTooSmall.selector, SLASH - 1, SLASH));
        oracleSet.joinChallenge(id, SLASH - 1);
        oracleSet.joinChallenge(id, bobs);
        vm.stopPrank();
        vm.prank(CAROL);
        oracleSet.joinChallenge(id, carols);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotClosed.selector, id));
        oracleSet.settleStake(id, BOB);
        CompactSignature[] memory signatures = _signed(headers[0], 5);
        vm.prank(governance);
        oracleSet.uphold(id, decoded(headers[0]), signatures);
        uint256 all = bobs + carols + SLASH;
        assertEq(oracleSet.settleStake(id, BOB), bobs + 50e6 * bobs / all);
        assertEq(oracleSet.settleStake(id, BOB), 0);
        uint256 alices = oracleSet.settleStake(id, ALICE);
        assertTrue(alices >= SLASH + 50e6, "half of it is hers who challenged");
        assertEq(oracleSet.settleStake(id, ALICE), 0);
        uint256 rest = oracleSet.settleStake(id, CAROL) + alices;
        assertLe(rest + bobs + 50e6 * bobs / all, all + 100e6, "no more than there is");
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NoChallenge.selector, id));
        oracleSet.joinChallenge(id, SLASH);
    }

    /// Governance has scheduled that it upholds, which everybody sees: now there is nothing to lose by joining.
    function test_join_lateTakesLittleOfTheReward() public {
        _submitted(1);
        uint256 id = _challenge(ALICE, 0);
        vm.prank(CAROL);
        oracleSet.joinChallenge(id, SLASH);
        _rich(address(0x3A1E));
        vm.prank(address(0x3A1E));
        oracleSet.joinChallenge(id, 1e17);
        CompactSignature[] memory signatures = _signed(headers[0], 5);
        vm.prank(governance);
        oracleSet.uphold(id, decoded(headers[0]), signatures);
        assertEq(oracleSet.settleStake(id, ALICE), SLASH + 50e6);
        assertEq(oracleSet.settleStake(id, CAROL), SLASH);
        assertEq(oracleSet.settleStake(id, address(0x3A1E)), 1e17 + 50e6 - 1);
    }

    function test_payments_aBlacklistedChallengerHoldsNobodyUp() public {
        _submitted(1);
        uint256 id = _challenge(CAROL, 0);
        vm.prank(BOB);
        oracleSet.joinChallenge(id, SLASH);
        vm.mockCallRevert(
            address(dollar), abi.encodeWithSelector(IERC20.transfer.selector, CAROL), "blacklisted"
        );
        skip(1 days);
        oracleSet.lapseChallenge(id);
        assertFalse(settlement.isFrozen(), "closed");
        oracleSet.settleStake(id, CAROL);
        oracleSet.settleStake(id, BOB);
        vm.expectRevert();
        oracleSet.collect(CAROL);
        assertEq(oracleSet.collect(BOB), SLASH / 2);
        assertEq(oracleSet.collect(TREASURY), SLASH);
        vm.clearMockedCalls();
        assertEq(oracleSet.collect(CAROL), SLASH / 2);
        assertEq(oracleSet.collect(CAROL), 0);
    }

    function _challenge(address who, uint64 from) private returns (uint256) {
        if (who == ALICE) _rich(ALICE);
        vm.prank(who);
        return oracleSet.challenge(from, WHY);
    }

    function _submitted(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            headers.push(abi.encode(submit(nextHeader())));
        }
    }

    function _signed(bytes memory header, uint256 count)
        private
        view
        returns (CompactSignature[] memory all)
    {
        (, all) = sign(decoded(header), count);
    }

    function _rich(address who) private {
        dollar.mint(who, 1e18);
        vm.prank(who);
        dollar.approve(address(oracleSet), type(uint256).max);
    }
}
