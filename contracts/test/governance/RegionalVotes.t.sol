// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    IRegionalVotes,
    RegionalQuestion,
    RegionalTerms,
    RegionalVoter
} from "../../governance/IRegionalVotes.sol";
import {EpochHeader, ISettlement} from "../../interfaces/ISettlement.sol";
import {Regions} from "./Regions.sol";

/// RegionalVotes
/// ├── constructor: refuses terms that make no sense
/// ├── fill: is the region's; refuses more than a purse holds
/// ├── propose
/// │   ├── takes the newest active epoch's electorate, and remembers it
/// │   └── refuses an older epoch, one that is not active, one without electorates, who has no vote there, a false sum, another's
/// │       proof, and a payment to nobody
/// ├── vote
/// │   ├── counts each account once, with all its votes
/// │   └── refuses a second vote, a false number, another region's proof, the sum as a voter, a proof of a later epoch, who is not the
/// │       voter, after the end, and an unknown proposal
/// ├── voteBySig: counts what was signed, whoever brings it; refuses what was changed, the other form of a signature, another
/// │   proposal's, and a second one
/// ├── pay
/// │   ├── pays once, after the notice, within the grace, what the majority of enough votes was for
/// │   ├── refuses before, after, twice, a tie, too few, an opinion, what was stopped
/// │   └── pays in 30 days no more than the part of the purse that was agreed, and nothing of another region's
/// ├── stop: by governance alone, until it is paid
/// └── takeBack: by governance alone, to the treasury
contract RegionalVotesTest is Regions {
    function test_constructor_refusesWhatMakesNoSense() public {
        RegionalTerms memory its = _terms();
        its.votingPeriod = 59 minutes;
        _wrong(its, "votingPeriod");
        its = _terms();
        its.notice = 61 days;
        _wrong(its, "notice");
        its = _terms();
        its.grace = 1 minutes;
        _wrong(its, "grace");
        its = _terms();
        its.quorumPpm = 0;
        _wrong(its, "quorumPpm");
        its = _terms();
        its.mostPpm = 1_000_001;
        _wrong(its, "mostPpm");
    }

    function _wrong(RegionalTerms memory its, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_WrongTerms.selector, field));
        this.make(its);
    }

    function make(RegionalTerms calldata its) external {
        deploy("RegionalVotes", abi.encode(address(settlement), address(directory), its));
    }

    function test_fill_isTheRegions() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        _assertPurse(ALFAMA, 100e6, 25e6);
        _assertPurse(BICA, 0, 0);
        assertEq(dollar.balanceOf(address(regional)), 100e6);
    }

    function test_fill_refusesMoreThanAPurseHolds() public {
        uint256 amount = uint256(type(uint128).max) + 1;
        vm.expectRevert(
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_TooMuch.selector, amount, type(uint128).max)
        );
        regional.fill(ALFAMA, address(dollar), amount);
    }

    function test_propose_remembersTheElectorate() public {
        uint256 id = open(10e6);
        assertEq(regional.proposals(), 1);
        assertEq(regional.proposalOf(id).root, electoratesRoot());
        assertEq(regional.proposalOf(id).all, 6e6);
        assertEq(regional.proposalOf(id).endsAt, vm.getBlockTimestamp() + PERIOD);
    }

    function test_propose_refusesWhatIsNotTheNewest() public {
        EpochHeader memory old = count();
        EpochHeader memory newest = count();
        _refused(
            old,
            ask(1),
            voter(1),
            voter(0),
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotNewest.selector, old.epoch, newest.epoch)
        );
        EpochHeader memory pending = nextHeader();
        pending.extensions = electoratesRoot();
        submit(pending);
        _refused(
            pending,
            ask(1),
            voter(1),
            voter(0),
            abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, pending.epoch, pending.epoch)
        );
        newest.extensions = bytes32(uint256(1));
        _refused(
            newest,
            ask(1),
            voter(1),
            voter(0),
            abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, newest.epoch)
        );
    }

    function test_propose_refusesAnEpochWithoutElectorates() public {
        EpochHeader memory header = settle();
        _refused(
            header,
            ask(1),
            voter(1),
            voter(0),
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoElectorate.selector, header.epoch)
        );
    }

    function test_propose_refusesWhoHasNoVoteThere() public {
        EpochHeader memory header = count();
        // CAROL votes in BICA alone; ALICE's proof is ALICE's.
        RegionalVoter memory carol = voter(6);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoVoter.selector, ALFAMA, CAROL));
        vm.prank(CAROL);
        regional.propose(header, ask(1), carol, voter(0));
        RegionalVoter memory alice = voter(1);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotVoter.selector, CAROL, ALICE));
        vm.prank(CAROL);
        regional.propose(header, ask(1), alice, voter(0));
    }

    function test_propose_refusesAFalseSum() public {
        EpochHeader memory header = count();
        RegionalVoter memory less = voter(0);
        less.votes = 1;
        bytes memory noVoter =
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoVoter.selector, ALFAMA, address(0));
        _refused(header, ask(1), voter(1), less, noVoter);
        // That of the other region, and one voter as if it were all.
        _refused(header, ask(1), voter(1), voter(4), noVoter);
        _refused(
            header,
            ask(1),
            voter(1),
            voter(2),
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoVoter.selector, ALFAMA, BOB)
        );
    }

    function test_propose_refusesAPaymentToNobody() public {
        RegionalQuestion memory what = ask(1);
        what.payee = address(0);
        _refused(
            count(),
            what,
            voter(1),
            voter(0),
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Nobody.selector)
        );
    }

    function _refused(
        EpochHeader memory header,
        RegionalQuestion memory what,
        RegionalVoter memory by,
        RegionalVoter memory all,
        bytes memory why
    ) private {
        vm.expectRevert(why);
        vm.prank(ALICE);
        regional.propose(header, what, by, all);
    }

    function test_vote_countsEachOnce() public {
        uint256 id = open(10e6);
        cast(id, 1, true);
        cast(id, 2, false);
        assertEq(regional.proposalOf(id).inFavour, 3e6);
        assertEq(regional.proposalOf(id).against, 2e6);
        RegionalVoter memory alice = voter(1);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_VotedAlready.selector, id, ALICE));
        vm.prank(ALICE);
        regional.vote(id, true, alice);
    }

    function test_vote_refusesWhatTheOraclesDidNotSign() public {
        uint256 id = open(10e6);
        RegionalVoter memory more = voter(1);
        more.votes += 1;
        _noVote(id, more);
        // BOB's votes of the other region, with his own account.
        _noVote(id, voter(5));
        // The sum is nobody's.
        _noVote(id, voter(0));
        RegionalVoter memory alice = voter(1);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotVoter.selector, BOB, ALICE));
        vm.prank(BOB);
        regional.vote(id, true, alice);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Unknown.selector, id + 1));
        vm.prank(ALICE);
        regional.vote(id + 1, true, alice);
    }

    function _noVote(uint256 id, RegionalVoter memory by) private {
        vm.expectRevert(
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoVoter.selector, ALFAMA, by.account)
        );
        vm.prank(by.account);
        regional.vote(id, true, by);
    }

    /// A device that is sold while a vote goes on votes for whoever had it, and for nobody a second time.
    function test_vote_isOfTheEpochOfTheProposal() public {
        uint256 id = open(10e6);
        cast(id, 1, true);
        // ALICE's devices go to CAROL, and the next epoch says so.
        leaves[1].account = CAROL;
        count();
        RegionalVoter memory carol = voter(1);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NoVoter.selector, ALFAMA, CAROL));
        vm.prank(CAROL);
        regional.vote(id, true, carol);
        assertEq(regional.proposalOf(id).inFavour, 3e6);
    }

    function test_vote_refusesWhatComesTooLate() public {
        uint256 id = open(10e6);
        uint64 endsAt = regional.proposalOf(id).endsAt;
        vm.warp(endsAt);
        cast(id, 1, true);
        vm.warp(endsAt + 1);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Ended.selector, endsAt));
        vm.prank(BOB);
        regional.vote(id, true, bob);
    }

    function test_voteBySig_countsWhatWasSignedAndNothingElse() public {
        uint256 id = open(10e6);
        bytes memory signature = sign(id, true);
        RegionalVoter memory its = voter(3);
        bytes memory notSigned =
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotSigned.selector, its.account);
        vm.expectRevert(notSigned);
        regional.voteBySig(id, false, its, signature);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotSigned.selector, BOB));
        regional.voteBySig(id, true, bob, signature);
        uint256 next = open(10e6);
        vm.expectRevert(notSigned);
        regional.voteBySig(next, true, its, signature);
        bytes memory other = _otherForm(signature);
        vm.expectRevert(notSigned);
        regional.voteBySig(id, true, its, other);
        vm.prank(CAROL);
        regional.voteBySig(id, true, its, signature);
        assertEq(regional.proposalOf(id).inFavour, 1e6);
        assertEq(regional.proposalOf(next).inFavour, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IRegionalVotes.RegionalVotes_VotedAlready.selector, id, its.account)
        );
        regional.voteBySig(id, true, its, signature);
    }

    function _otherForm(bytes memory signature) private pure returns (bytes memory) {
        (bytes32 r, bytes32 s, uint8 v) = (bytes32(0), bytes32(0), 0);
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        return abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27));
    }

    function test_pay_onceAfterTheNotice() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        uint256 id = open(20e6);
        cast(id, 1, true);
        (, uint256 from,) = regional.outcomeOf(id);
        assertEq(from, uint256(regional.proposalOf(id).endsAt) + 1 + NOTICE);
        vm.warp(from - 1);
        _notPaid(id, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_TooEarly.selector, from));
        vm.warp(from);
        regional.pay(id);
        assertEq(dollar.balanceOf(PAYEE), 20e6);
        _assertPurse(ALFAMA, 80e6, 5e6);
        _notPaid(id, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Over.selector, id));
    }

    function test_pay_notAfterItsGrace() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        uint256 id = open(20e6);
        cast(id, 1, true);
        (,, uint256 until) = regional.outcomeOf(id);
        vm.warp(until + 1);
        _notPaid(id, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_TooLate.selector, until));
    }

    function test_pay_notWhatDidNotPass() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        // A tie of all votes.
        uint256 tie = open(20e6);
        cast(tie, 1, true);
        cast(tie, 2, false);
        cast(tie, 3, false);
        // Too few.
        uint256 few = open(20e6);
        cast(few, 2, true);
        uint256 opinion = open(0);
        cast(opinion, 1, true);
        (, uint256 from,) = regional.outcomeOf(opinion);
        vm.warp(from);
        _notPaid(tie, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotPassed.selector, 3e6, 3e6, 3e6));
        _notPaid(few, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotPassed.selector, 2e6, 0, 3e6));
        _notPaid(opinion, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Opinion.selector, opinion));
        (bool passes,,) = regional.outcomeOf(opinion);
        assertTrue(passes, "what a region thinks is there to be read");
    }

    function test_pay_noMoreThanThePartInThirtyDays() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        regional.fill(BICA, address(dollar), 500e6);
        uint256[4] memory ids = [open(15e6), open(15e6), open(10e6), open(26e6)];
        for (uint256 i = 0; i < 4; ++i) {
            cast(ids[i], 1, true);
        }
        (, uint256 from,) = regional.outcomeOf(ids[3]);
        vm.warp(from);
        _notPaid(ids[3], abi.encodeWithSelector(IRegionalVotes.RegionalVotes_TooMuch.selector, 26e6, 25e6));
        regional.pay(ids[0]);
        _notPaid(ids[1], abi.encodeWithSelector(IRegionalVotes.RegionalVotes_TooMuch.selector, 15e6, 10e6));
        regional.pay(ids[2]);
        assertEq(dollar.balanceOf(PAYEE), 25e6);
        _assertPurse(BICA, 500e6, 125e6);
    }

    function test_stop_byGovernanceUntilItIsPaid() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        uint256 id = open(20e6);
        cast(id, 1, true);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotGovernance.selector, ALICE));
        vm.prank(ALICE);
        regional.stop(id);
        vm.prank(governance);
        regional.stop(id);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Over.selector, id));
        vm.prank(BOB);
        regional.vote(id, true, bob);
        (, uint256 from,) = regional.outcomeOf(id);
        vm.warp(from);
        _notPaid(id, abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Over.selector, id));
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Over.selector, id));
        vm.prank(governance);
        regional.stop(id);
    }

    function test_takeBack_byGovernanceToTheTreasury() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        regional.fill(BICA, address(dollar), 7e6);
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_NotGovernance.selector, ALICE));
        vm.prank(ALICE);
        regional.takeBack(ALFAMA, address(dollar));
        vm.prank(governance);
        regional.takeBack(ALFAMA, address(dollar));
        assertEq(dollar.balanceOf(TREASURY), 100e6);
        _assertPurse(ALFAMA, 0, 0);
        _assertPurse(BICA, 7e6, 1.75e6);
        vm.prank(governance);
        directory.set("treasury", address(0));
        vm.expectRevert(abi.encodeWithSelector(IRegionalVotes.RegionalVotes_Nobody.selector));
        vm.prank(governance);
        regional.takeBack(BICA, address(dollar));
    }

    function _notPaid(uint256 id, bytes memory why) private {
        vm.expectRevert(why);
        regional.pay(id);
    }

    function _assertPurse(bytes32 region, uint256 amount, uint256 left) private view {
        (uint256 has, uint256 pays) = regional.purseOf(region, address(dollar));
        assertEq(has, amount);
        assertEq(pays, left);
    }
}

/// In gas, whole transactions.
/// forge-config: default.isolate = true
contract RegionalVotesGasTest is Regions {
    function test_gas_regional() public {
        regional.fill(ALFAMA, address(dollar), 100e6);
        EpochHeader memory header = count();
        bytes memory data = abi.encodeCall(regional.propose, (header, ask(20e6), voter(1), voter(0)));
        _transact(ALICE, data, "regional proposal");
        RegionalVoter memory alice = voter(1);
        _transact(ALICE, abi.encodeCall(regional.vote, (0, true, alice)), "regional vote, first");
        RegionalVoter memory bob = voter(2);
        _transact(BOB, abi.encodeCall(regional.vote, (0, true, bob)), "regional vote, next");
        RegionalVoter memory signer = voter(3);
        data = abi.encodeCall(regional.voteBySig, (0, true, signer, sign(0, true)));
        _transact(CAROL, data, "regional vote by signature, next");
        (, uint256 from,) = regional.outcomeOf(0);
        vm.warp(from);
        _transact(CAROL, abi.encodeCall(regional.pay, (0)), "regional payment");
    }

    function _transact(address by, bytes memory data, string memory name) private {
        vm.prank(by);
        (bool ok,) = address(regional).call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        vm.snapshotValue("regions", name, gas);
        assertLe(gas, 300_000, name);
    }
}
