// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Bar, IHolderGovernor, Terms} from "../../governance/IHolderGovernor.sol";
import {VotingConfig} from "../../governance/IVotingFactory.sol";
import {EpochHeader} from "../../interfaces/ISettlement.sol";
import {GovernanceConfig, NetworkConfig} from "../../interfaces/INetworkFactory.sol";
import {Holders} from "./Holders.sol";

/// A proposal
/// ├── goes the whole way: delay, votes, queue, delay, done; and not a step earlier
/// ├── is made by who has enough votes, and by nobody else; cancelled by its proposer, before voting
/// ├── fails without a quorum, of all votes, of the supply, of the least
/// └── is not decided by who locked after it was looked at
/// The bars
/// ├── a simple majority cuts; raising takes two thirds and a higher quorum
/// ├── each call is on the side that it should be; one that raises makes all raise
/// ├── rules raise, unless the council said before that they emit no more
/// └── raising is never made easier than cutting, nor terms out of all bounds
/// The network
/// ├── changes its rules, oracles, treasury and pays out by votes
/// ├── is handed over to holders by who governed, who then has nothing to say
/// └── and on to others by a vote
contract HolderGovernorTest is Holders {
    function setUp() public override {
        super.setUp();
        lockFor(ALICE, 70_000e18, inWeeks(200));
        lockFor(BOB, 40_000e18, inWeeks(200));
        skip(1);
    }

    function _rules() private view returns (bytes memory) {
        return abi.encodeCall(settlement.announceRules, (keccak256("new"), 500));
    }

    function test_proposal_goesTheWholeWay() public {
        bytes memory data = _rules();
        uint256 id = propose(ALICE, address(settlement), data);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Pending, "pending");
        vm.prank(ALICE);
        vm.expectRevert();
        governor.castVote(id, 1);
        skip(VOTING_DELAY + 1);
        vote(ALICE, id, 1);
        vm.prank(ALICE);
        vm.expectRevert();
        governor.castVote(id, 1);
        vote(BOB, id, 2);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(settlement), data);
        vm.expectRevert();
        governor.queue(targets, values, calldatas, keccak256(""));
        skip(VOTING_PERIOD);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Succeeded, "passed");
        vm.expectRevert();
        governor.execute(targets, values, calldatas, keccak256(""));
        governor.queue(targets, values, calldatas, keccak256(""));
        skip(QUEUE - 1);
        vm.expectRevert();
        governor.execute(targets, values, calldatas, keccak256(""));
        assertEq(settlement.rulesOf(500), RULES);
        skip(1);
        vm.prank(CAROL);
        governor.execute(targets, values, calldatas, keccak256(""));
        assertEq(settlement.rulesOf(500), keccak256("new"));
    }

    function test_propose_needsVotes() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(settlement), _rules());
        vm.prank(CAROL);
        vm.expectRevert();
        governor.propose(targets, values, calldatas, "");
        vm.prank(ALICE);
        governor.propose(targets, values, calldatas, "");
        vm.prank(BOB);
        vm.expectRevert();
        governor.cancel(targets, values, calldatas, keccak256(""));
        vm.prank(ALICE);
        governor.cancel(targets, values, calldatas, keccak256(""));
        vm.prank(ALICE);
        uint256 id = governor.propose(targets, values, calldatas, "again");
        skip(VOTING_DELAY + 1);
        vm.prank(ALICE);
        vm.expectRevert();
        governor.cancel(targets, values, calldatas, keccak256("again"));
        assertTrue(governor.state(id) == IGovernor.ProposalState.Active, "goes on");
    }

    function test_quorum_countsTheSupplyToo() public {
        // Of what there is, little has locked: those few do not decide.
        give(CAROL, 100_000_000e18);
        assertFalse(carry(ALICE, address(settlement), _rules()), "110 000 of 100 million");
        uint256 id =
            propose(ALICE, address(settlement), abi.encodeCall(settlement.announceRules, ("other", 600)));
        skip(VOTING_DELAY + 1);
        (bool raised, uint256 quorum, uint256 majority) = holders.barOf(id);
        assertTrue(raised, "rules raise");
        assertEq(quorum, token.totalSupply() / 100);
        assertEq(majority, 666_667);
    }

    function test_quorum_isOfAllVotes() public {
        lockFor(CAROL, 2_000_000e18, inWeeks(200));
        skip(1);
        assertFalse(carry(ALICE, address(settlement), _rules()), "three in a hundred");
        uint256 id =
            propose(ALICE, address(settlement), abi.encodeCall(settlement.announceRules, ("other", 600)));
        skip(VOTING_DELAY + 1);
        vote(ALICE, id, 1);
        vote(CAROL, id, 2);
        skip(VOTING_PERIOD);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Succeeded, "who abstains is there");
    }

    function test_vote_isOfTheSecondItIsLookedAt() public {
        uint256 id = propose(BOB, address(settlement), _rules());
        skip(VOTING_DELAY + 1);
        lockFor(CAROL, 5_000_000e18, inWeeks(200));
        skip(1);
        vote(CAROL, id, 1);
        vote(ALICE, id, 0);
        vote(BOB, id, 1);
        vm.prank(ALICE);
        voteLock.delegate(CAROL);
        (uint256 against, uint256 inFavour,) = _votes(id);
        assertTrue(against > inFavour, "nobody votes twice");
        assertLe(
            against + inFavour, voteLock.getPastTotalSupply(governor.proposalSnapshot(id)), "all there are"
        );
        skip(VOTING_PERIOD);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Defeated, "defeated");
    }

    function _votes(uint256 id) private view returns (uint256, uint256, uint256) {
        (bool ok, bytes memory said) =
            address(governor).staticcall(abi.encodeWithSignature("proposalVotes(uint256)", id));
        assertTrue(ok, "told");
        return abi.decode(said, (uint256, uint256, uint256));
    }

    /// ALICE has 63.6 % of the votes.
    function test_aSimpleMajorityCutsAndDoesNotRaise() public {
        assertFalse(_against(address(emission), abi.encodeCall(emission.setMinter, (ALICE, true))), "raise");
        assertTrue(_against(address(emission), abi.encodeCall(emission.setMinter, (ALICE, false))), "cut");
        assertFalse(_against(address(settlement), _rules()), "rules");
        vm.expectRevert(abi.encodeWithSelector(IHolderGovernor.HolderGovernor_NotCouncil.selector, ALICE));
        vm.prank(ALICE);
        holders.confirmCut(keccak256("new"), true);
        vm.prank(COUNCIL);
        holders.confirmCut(keccak256("new"), true);
        assertTrue(
            _against(address(settlement), abi.encodeCall(settlement.announceRules, (keccak256("new"), 900))),
            "rules that cut"
        );
        vm.prank(COUNCIL);
        holders.confirmCut(keccak256("new"), false);
        assertFalse(holders.isCut(keccak256("new")), "taken back");
    }

    /// What was a cut from other rules may be a raise from these.
    function test_confirmedCut_endsWithTheRulesItWasSaidOf() public {
        vm.prank(COUNCIL);
        holders.confirmCut(keccak256("cut"), true);
        assertTrue(holders.isCut(keccak256("cut")), "said");
        uint64 from = settlement.nextEpoch() + 2;
        vm.prank(governance);
        settlement.announceRules(keccak256("lower"), from);
        for (uint256 i = 0; i < 6; ++i) {
            settleAndActivate();
        }
        assertEq(settlement.rulesOf(settlement.nextEpoch()), keccak256("lower"));
        assertFalse(holders.isCut(keccak256("cut")), "of no rules in force");
    }

    /// What 63.6 % did not raise stays undone, though two thirds are voted down to three fifths; and nothing that passed is undone by more.
    function test_terms_changeNothingThatWasVotedOn() public {
        bytes memory data = abi.encodeCall(emission.setMinter, (ALICE, true));
        uint256 failed = propose(ALICE, address(emission), data);
        skip(VOTING_DELAY + 1);
        vote(ALICE, failed, 1);
        vote(BOB, failed, 0);
        skip(VOTING_PERIOD);
        assertTrue(governor.state(failed) == IGovernor.ProposalState.Defeated, "defeated");
        Terms memory its = _terms();
        its.raise = Bar(100_000, 600_000);
        assertTrue(carry(ALICE, address(governor), abi.encodeCall(IHolderGovernor.setTerms, (its))), "set");
        assertTrue(governor.state(failed) == IGovernor.ProposalState.Defeated, "for good");
        (,, uint256 majorityPpm) = holders.barOf(failed);
        assertEq(majorityPpm, _terms().raise.majorityPpm);
        assertTrue(
            _against(address(emission), abi.encodeCall(emission.setMinter, (CAROL, true))),
            "what is made from then on passes"
        );
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(emission), data);
        vm.expectRevert();
        governor.queue(targets, values, calldatas, keccak256(""));
    }

    function test_terms_stopNothingThatPassed() public {
        bytes memory data = abi.encodeCall(emission.setMinter, (ALICE, false));
        uint256 passed = propose(ALICE, address(emission), data);
        skip(VOTING_DELAY + 1);
        vote(ALICE, passed, 1);
        vote(BOB, passed, 0);
        skip(VOTING_PERIOD);
        Terms memory its = _terms();
        (its.ordinary, its.raise) = (Bar(40_000, 900_000), Bar(100_000, 900_000));
        assertTrue(carry(ALICE, address(governor), abi.encodeCall(IHolderGovernor.setTerms, (its))), "set");
        assertTrue(governor.state(passed) == IGovernor.ProposalState.Succeeded, "it passed");
    }

    /// From the rules of then it was a cut; the ones in force now emit less than it.
    function test_whatWouldRaiseNow_isNotDoneAsACut() public {
        bytes memory data = abi.encodeCall(settlement.announceRules, (keccak256("middle"), 900));
        vm.prank(COUNCIL);
        holders.confirmCut(keccak256("middle"), true);
        uint256 id = propose(ALICE, address(settlement), data);
        (bool raised,,) = holders.barOf(id);
        assertFalse(raised, "a cut");
        skip(VOTING_DELAY + 1);
        vote(ALICE, id, 1);
        vote(BOB, id, 0);
        skip(VOTING_PERIOD);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(settlement), data);
        governor.queue(targets, values, calldatas, keccak256(""));
        skip(QUEUE);
        uint64 from = settlement.nextEpoch() + 2;
        vm.prank(governance);
        settlement.announceRules(keccak256("least"), from);
        for (uint256 i = 0; i < 6; ++i) {
            settleAndActivate();
        }
        vm.expectRevert(abi.encodeWithSelector(IHolderGovernor.HolderGovernor_RaisesNow.selector, id));
        governor.execute(targets, values, calldatas, keccak256(""));
    }

    /// ALICE waits until nobody thinks that it will be decided; BOB has a day to answer, and does.
    function test_quorumInTheLastSecond_isAnswered() public {
        lockFor(BOB, 70_000e18, inWeeks(200));
        skip(1);
        uint256 id = propose(ALICE, address(emission), abi.encodeCall(emission.setMinter, (ALICE, true)));
        uint256 end = governor.proposalDeadline(id);
        vm.warp(end - 1);
        vote(ALICE, id, 1);
        assertEq(governor.proposalDeadline(id), end - 1 + VOTING_PERIOD / 5);
        vm.warp(end + 1);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Active, "goes on");
        vote(BOB, id, 0);
        assertEq(governor.proposalDeadline(id), end - 1 + VOTING_PERIOD / 5);
        vm.warp(end + VOTING_PERIOD / 5);
        assertTrue(governor.state(id) == IGovernor.ProposalState.Defeated, "answered");
    }

    /// ALICE for, BOB against.
    function _against(address target, bytes memory data) private returns (bool) {
        uint256 id = propose(ALICE, target, data);
        skip(VOTING_DELAY + 1);
        vote(ALICE, id, 1);
        vote(BOB, id, 0);
        skip(VOTING_PERIOD);
        if (governor.state(id) != IGovernor.ProposalState.Succeeded) return false;
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        governor.queue(targets, values, calldatas, keccak256(""));
        skip(QUEUE);
        governor.execute(targets, values, calldatas, keccak256(""));
        return true;
    }

    function test_calls_areOnTheirSide() public view {
        EpochHeader memory header;
        bytes32[] memory kinds = new bytes32[](1);
        kinds[0] = "model";
        _ordinary(address(emission), abi.encodeCall(emission.setMinter, (BOB, false)));
        _ordinary(address(settlement), abi.encodeCall(settlement.disown, (1, header)));
        _ordinary(address(oracleSet), abi.encodeCall(oracleSet.admit, (BOB, false)));
        _ordinary(address(directory), abi.encodeCall(directory.set, ("treasury", BOB)));
        _ordinary(address(directory), abi.encodeCall(directory.setIssuer, ("key", kinds)));
        _ordinary(address(directory), abi.encodeCall(directory.dropIssuer, ("key")));
        _ordinary(address(token), abi.encodeCall(IERC20.transfer, (BOB, 1)));
        _ordinary(address(dollar), abi.encodeCall(IERC20.transfer, (BOB, 1)));
        _raises(address(emission), abi.encodeCall(emission.setMinter, (BOB, true)));
        _raises(address(emission), abi.encodeCall(emission.setBreaker, (1, 1)));
        _raises(address(settlement), abi.encodeCall(settlement.setBreaker, (address(dollar), 1, 1)));
        _raises(address(settlement), abi.encodeCall(settlement.setPayoutHook, (BOB)));
        _raises(address(settlement), abi.encodeCall(settlement.announceRules, ("rules", 9)));
        _raises(address(settlement), abi.encodeCall(settlement.addAsset, (BOB, 1, 1)));
        _raises(address(oracleSet), abi.encodeCall(oracleSet.admit, (BOB, true)));
        _raises(address(oracleSet), abi.encodeCall(oracleSet.dismiss, (BOB)));
        _raises(address(directory), abi.encodeCall(directory.set, ("credits", BOB)));
        _raises(address(registry), abi.encodeCall(registry.setAdmission, (BOB)));
        _raises(governance, abi.encodeCall(IAccessManager.grantRole, (0, BOB, 0)));
        _raises(address(governor), abi.encodeCall(IHolderGovernor.setTerms, (_terms())));
        _raises(address(token), abi.encodeCall(IERC20.approve, (BOB, 1)));
        _raises(address(BOB), abi.encodeCall(IERC20.transfer, (BOB, 1)));
        // Cut short, or with nothing behind the name.
        _raises(address(emission), hex"");
        _raises(address(emission), abi.encodePacked(emission.setMinter.selector, bytes32(0)));
        _raises(address(directory), abi.encodePacked(directory.set.selector));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(emission), abi.encodeCall(emission.setMinter, (BOB, false)));
        values[0] = 1;
        assertTrue(holders.raises(targets, values, calldatas), "with coins");
        (targets, values, calldatas) = (new address[](2), new uint256[](2), new bytes[](2));
        (targets[0], targets[1]) = (address(emission), address(emission));
        calldatas[0] = abi.encodeCall(emission.setMinter, (BOB, false));
        calldatas[1] = abi.encodeCall(emission.setMinter, (BOB, true));
        assertTrue(holders.raises(targets, values, calldatas), "one of two");
    }

    function _raises(address target, bytes memory data) private view {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        assertTrue(holders.raises(targets, values, calldatas), "raises");
    }

    function _ordinary(address target, bytes memory data) private view {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        assertFalse(holders.raises(targets, values, calldatas), "ordinary");
    }

    function test_terms_changeWithinBounds() public {
        Terms memory its = _terms();
        vm.expectRevert();
        holders.setTerms(its);
        its.votingDelay = 3 days;
        assertTrue(carry(ALICE, address(governor), abi.encodeCall(IHolderGovernor.setTerms, (its))), "set");
        assertEq(governor.votingDelay(), 3 days);
        assertEq(holders.terms().votingPeriod, VOTING_PERIOD);
    }

    function testFuzz_terms_neverMakeRaisingEasier(Bar memory ordinary, Bar memory raise) public {
        Terms memory its = _terms();
        (its.ordinary, its.raise) = (ordinary, raise);
        bool right = ordinary.quorumPpm > 0 && ordinary.majorityPpm >= 500_000
            && raise.quorumPpm >= ordinary.quorumPpm && raise.majorityPpm >= ordinary.majorityPpm
            && raise.quorumPpm <= 750_000 && raise.majorityPpm <= 900_000;
        vm.prank(address(governor));
        if (right) its.ordinary = ordinary;
        try holders.setTerms(its) {
            assertTrue(right, "was refused elsewhere");
        } catch {
            assertFalse(right, "is taken");
        }
        its = holders.terms();
        assertLe(its.ordinary.quorumPpm, its.raise.quorumPpm, "quorum");
        assertLe(its.ordinary.majorityPpm, its.raise.majorityPpm, "majority");
    }

    function test_network_isGovernedByVotes() public {
        address next = vm.addr(99);
        assertTrue(carry(ALICE, address(oracleSet), abi.encodeCall(oracleSet.admit, (next, true))), "admit");
        assertTrue(oracleSet.isAdmitted(next), "an oracle");
        assertTrue(
            carry(ALICE, address(directory), abi.encodeCall(directory.set, ("treasury", governance))),
            "treasury"
        );
        give(governance, 500e18);
        assertTrue(carry(ALICE, address(token), abi.encodeCall(IERC20.transfer, (CAROL, 500e18))), "paid");
        assertEq(token.balanceOf(CAROL), 500e18);
    }

    function test_network_isHandedOnByAVote() public {
        bytes memory grant = abi.encodeCall(IAccessManager.grantRole, (0, CAROL, QUEUE));
        assertTrue(carry(ALICE, governance, grant), "granted");
        bytes memory revoke = abi.encodeCall(IAccessManager.revokeRole, (0, address(governor)));
        vm.prank(CAROL);
        manager().schedule(governance, revoke, 0);
        skip(QUEUE);
        vm.prank(CAROL);
        manager().execute(governance, revoke);
        assertFalse(carry(ALICE, address(settlement), _rules()), "nothing to say");
    }
}

/// A network that an account governs is handed over to its holders.
contract HandOverTest is Holders {
    function _config() internal view override returns (NetworkConfig memory config) {
        config = super._config();
        config.governance = GovernanceConfig({governor: GOVERNOR, delay: DELAY, council: COUNCIL});
    }

    function test_handingOver_leavesNothingBehind() public {
        lockFor(ALICE, 70_000e18, inWeeks(200));
        govern(governance, abi.encodeCall(IAccessManager.grantRole, (0, address(governor), QUEUE)));
        govern(governance, abi.encodeCall(IAccessManager.revokeRole, (0, GOVERNOR)));
        bytes memory data = abi.encodeCall(settlement.announceRules, (keccak256("new"), 500));
        vm.prank(GOVERNOR);
        vm.expectRevert();
        manager().schedule(address(settlement), data, 0);
        assertTrue(carry(ALICE, address(settlement), data), "holders do");
        assertEq(settlement.rulesOf(500), keccak256("new"));
    }
}
