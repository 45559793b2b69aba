// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Challenge, IOracleSet} from "../interfaces/IOracleSet.sol";
import {NetworkConfig} from "../interfaces/INetworkFactory.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// challenge
/// ├── refuses what is active, what is not there, a second one, and who does not bond
/// └── freezes its epoch and those after it, also those that come; the root before it stays claimable
/// uphold
/// ├── is for governance; refuses another header, a signature twice, a stranger's
/// ├── rejects, slashes those who signed, pays the challenger bond and one slash, and governance the rest
/// └── with nobody shown to have signed pays the bond back alone
/// dismissChallenge
/// └── is for governance; takes the bond, and the epochs wait out what was left of their window
/// lapseChallenge
/// ├── refuses before its time
/// └── gives the bond back and punishes nobody; also at once when the guardian has rejected the epoch
/// while one is open
/// └── no bond is paid back, and the guardian can still reject
contract ChallengeTest is Fixture {
    uint256 private constant BOND = 10e6;
    bytes32 private constant WHY = keccak256("because");
    /// Headers, encoded.
    bytes private wrong;
    bytes private after_;

    function setUp() public override {
        super.setUp();
        dollar.mint(CAROL, BOND);
        vm.prank(CAROL);
        dollar.approve(address(oracleSet), BOND);
        put(ALICE, token, 5e18, 0);
        settleAndActivate();
        wrong = abi.encode(submit(nextHeader()));
        after_ = abi.encode(submit(nextHeader()));
    }

    function test_challenge_freezesWhatIsAfterIt() public {
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.ChallengeOpened(CAROL, 1, WHY, vm.getBlockTimestamp() + 7 days);
        _challenge(1);
        assertEq(dollar.balanceOf(CAROL), 0);
        Challenge memory open = oracleSet.openChallenge();
        assertEq(open.challenger, CAROL);
        assertEq(open.from, 1);
        assertEq(open.reason, WHY);
        skip(2 days);
        assertEq(settlement.activeEpochs(), 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 1, 1));
        settlement.activate(decoded(wrong));
        // What comes behind it is taken, and waits as well.
        submit(nextHeader());
        skip(_window());
        assertEq(settlement.activeEpochs(), 1);
        assertEq(claim(ALICE), 5e18);
    }

    function test_challenge_leavesWhatIsBeforeIt() public {
        _challenge(2);
        skip(_window());
        assertEq(settlement.activeEpochs(), 2);
        settlement.activate(decoded(wrong));
    }

    function test_challenge_refuses() public {
        vm.startPrank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 0));
        oracleSet.challenge(0, WHY);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotPending.selector, 3));
        oracleSet.challenge(3, WHY);
        oracleSet.challenge(2, WHY);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_ChallengeOpen.selector, 2));
        oracleSet.challenge(1, WHY);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, address(this)));
        settlement.freeze(1);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_NotOracleSet.selector, address(this)));
        settlement.thaw();
    }

    function test_challenge_wantsABond() public {
        vm.prank(BOB);
        vm.expectRevert();
        oracleSet.challenge(1, WHY);
        assertTrue(!settlement.isFrozen(), "nothing is frozen for nothing");
    }

    function test_uphold_rejectsAndSlashes() public {
        _challenge(1);
        CompactSignature[] memory signatures = _signaturesOf(5);
        vm.prank(GOVERNANCE);
        oracleSet.uphold(decoded(wrong), signatures);
        assertEq(settlement.nextEpoch(), 1);
        assertTrue(!settlement.isFrozen(), "epochs go on");
        assertEq(dollar.balanceOf(CAROL), 2 * BOND);
        assertEq(dollar.balanceOf(GOVERNANCE), 4 * BOND);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(oracleOf(signers[i]).bond, i < 5 ? 100e6 - BOND : 100e6);
        }
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6 - 5 * BOND);
        assertEq(oracleSet.activeSigners().length, 2);
        assertEq(oracleSet.openChallenge().challenger, address(0));
    }

    function test_uphold_withNobodyShown() public {
        _challenge(1);
        vm.prank(GOVERNANCE);
        oracleSet.uphold(decoded(wrong), new CompactSignature[](0));
        assertEq(dollar.balanceOf(CAROL), BOND);
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6);
    }

    function test_uphold_refuses() public {
        vm.prank(GOVERNANCE);
        vm.expectRevert(IOracleSet.OracleSet_NoChallenge.selector);
        oracleSet.uphold(decoded(wrong), new CompactSignature[](0));
        _challenge(1);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, address(this)));
        oracleSet.uphold(decoded(wrong), new CompactSignature[](0));
        vm.startPrank(GOVERNANCE);
        vm.expectRevert(
            abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, "not the challenged header")
        );
        oracleSet.uphold(decoded(after_), new CompactSignature[](0));
        EpochHeader memory other = decoded(wrong);
        other.tokenEarned += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, "not the challenged header")
        );
        oracleSet.uphold(other, new CompactSignature[](0));
        vm.stopPrank();
        CompactSignature[] memory twice = new CompactSignature[](2);
        (twice[0], twice[1]) = (signatureOf(keys[0], decoded(wrong)), signatureOf(keys[0], decoded(wrong)));
        vm.prank(GOVERNANCE);
        vm.expectRevert();
        oracleSet.uphold(decoded(wrong), twice);
        twice[1] = signatureOf(99, decoded(wrong));
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, "no oracle"));
        oracleSet.uphold(decoded(wrong), twice);
    }

    function test_dismiss_takesTheBondAndLeavesTheRestOfTheWindow() public {
        skip(_window() / 4);
        _challenge(1);
        skip(3 days);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotGovernance.selector, address(this)));
        oracleSet.dismissChallenge();
        vm.prank(GOVERNANCE);
        oracleSet.dismissChallenge();
        assertEq(dollar.balanceOf(GOVERNANCE), BOND);
        assertEq(settlement.activeEpochs(), 1);
        skip(_window() * 3 / 4 - 1);
        assertEq(settlement.activeEpochs(), 1);
        skip(1);
        assertEq(settlement.activeEpochs(), 3);
        settlement.activate(decoded(after_));
    }

    function test_lapse_punishesNobody() public {
        _challenge(1);
        uint256 until = vm.getBlockTimestamp() + 7 days;
        skip(7 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IOracleSet.OracleSet_NotLapsed.selector, until, vm.getBlockTimestamp())
        );
        oracleSet.lapseChallenge();
        skip(1);
        vm.prank(BOB);
        oracleSet.lapseChallenge();
        assertEq(dollar.balanceOf(CAROL), BOND);
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6);
        assertEq(settlement.activeEpochs(), 1);
        skip(_window());
        assertEq(settlement.activeEpochs(), 3);
        vm.expectRevert(IOracleSet.OracleSet_NoChallenge.selector);
        oracleSet.lapseChallenge();
    }

    function test_guardianIsQuicker() public {
        _challenge(1);
        vm.prank(GOVERNANCE);
        settlement.reject(2);
        assertTrue(settlement.isFrozen(), "what is challenged is still there");
        vm.prank(GOVERNANCE);
        settlement.reject(1);
        assertTrue(!settlement.isFrozen(), "and now it is not");
        submit(nextHeader());
        oracleSet.lapseChallenge();
        assertEq(dollar.balanceOf(CAROL), BOND);
        skip(_window());
        assertEq(settlement.activeEpochs(), 2);
    }

    function test_whileOpen_noBondIsPaidBack() public {
        vm.prank(signers[6]);
        oracleSet.requestExit();
        skip(6 days);
        EpochHeader memory header = nextHeader();
        signers = oracleSet.activeSigners();
        submit(header);
        _challenge(header.epoch);
        skip(1 days);
        vm.prank(vm.addr(keys[6]));
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_ChallengeOpen.selector, header.epoch));
        oracleSet.exit();
        vm.prank(GOVERNANCE);
        oracleSet.dismissChallenge();
        vm.prank(vm.addr(keys[6]));
        oracleSet.exit();
    }

    function test_constructor_wantsALongUnbonding() public {
        NetworkConfig memory config = _config();
        config.name = "Short";
        config.oracleSet.unbondingTime = uint48(config.challengeWindow) - 1;
        dollar.mint(address(this), 700e6);
        dollar.approve(address(factory), 700e6);
        vm.expectRevert();
        factory.launch(config, _code());
    }

    function _challenge(uint64 from) private {
        vm.prank(CAROL);
        oracleSet.challenge(from, WHY);
    }

    function _signaturesOf(uint256 count) private view returns (CompactSignature[] memory signatures) {
        signatures = new CompactSignature[](count);
        for (uint256 i = 0; i < count; ++i) {
            signatures[i] = signatureOf(keys[i], decoded(wrong));
        }
    }
}
