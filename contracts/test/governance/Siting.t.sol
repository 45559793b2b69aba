// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RegionalVoter} from "../../governance/IRegionalVotes.sol";
import {ISiting, SiteProof, SitingQuestion, SitingState, SitingTerms} from "../../governance/ISiting.sol";
import {EpochHeader, ISettlement} from "../../interfaces/ISettlement.sol";
import {Regions} from "./Regions.sol";

/// Three sites of ALFAMA, and DAVE who builds.
abstract contract Sites is Regions {
    bytes32 internal constant HILL = "site:8739331a8ffffff";
    bytes32 internal constant QUAY = "site:8739331adffffff";
    bytes32 internal constant PARK = "site:8739331acffffff";
    address internal constant DAVE = address(0xDA7E);
    uint32 internal constant BUILD = 90 days;
    uint64 internal constant EPOCHS = 3;

    ISiting internal siting;

    function setUp() public virtual override {
        super.setUp();
        siting = ISiting(deploy("Siting", abi.encode(address(settlement), _sitingTerms())));
        for (uint256 i = 0; i < 2; ++i) {
            address who = i == 0 ? ALICE : CAROL;
            dollar.mint(who, 1_000e6);
            vm.prank(who);
            dollar.approve(address(siting), type(uint256).max);
        }
    }

    function _sitingTerms() internal pure returns (SitingTerms memory) {
        return SitingTerms({votingPeriod: PERIOD, notice: NOTICE, quorumPpm: 500_000});
    }

    function question() internal view returns (SitingQuestion memory) {
        bytes32[] memory sites = new bytes32[](3);
        (sites[0], sites[1], sites[2]) = (HILL, QUAY, PARK);
        return SitingQuestion(ALFAMA, address(dollar), EPOCHS, BUILD, sites, "A gateway");
    }

    function openSiting() internal returns (uint256 id) {
        EpochHeader memory header = count();
        (RegionalVoter memory alice, RegionalVoter memory all) = (voter(1), voter(0));
        SitingQuestion memory what = question();
        vm.prank(ALICE);
        id = siting.open(header, what, alice, all);
    }

    function order(uint8 a, uint8 b, uint8 c) internal pure returns (uint8[] memory list) {
        list = new uint8[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function only(uint8 a) internal pure returns (uint8[] memory list) {
        list = new uint8[](1);
        list[0] = a;
    }

    function rankAs(uint256 id, uint256 leaf, uint8[] memory list) internal {
        RegionalVoter memory its = voter(leaf);
        vm.prank(its.account);
        siting.rank(id, list, its);
    }

    function give(address who, uint256 id, uint256 site, uint256 amount) internal {
        vm.prank(who);
        siting.pledge(id, site, amount);
    }

    /// ALICE and BOB want the second site; voting is over.
    function won(uint256 id) internal {
        rankAs(id, 1, order(1, 0, 2));
        rankAs(id, 2, order(1, 2, 0));
        vm.warp(_state(id).endsAt + 1);
        siting.close(id);
    }

    /// An epoch that says DAVE's device has been verified at a site since another one.
    function built(bytes32 site, uint256 since)
        internal
        returns (EpochHeader memory header, SiteProof memory proof)
    {
        leaves.push(Leaf(site, DAVE, since));
        header = count();
        settlement.activate(header);
        proof = SiteProof(DAVE, uint64(since), proofOf(leaves.length - 1));
    }

    function epochs(uint256 number) internal virtual {
        for (uint256 i = 0; i < number; ++i) {
            settlement.activate(count());
        }
    }

    function _state(uint256 id) internal view returns (SitingState memory its) {
        (its,) = siting.sitingOf(id);
    }
}

/// Siting
/// ├── constructor: refuses terms that make no sense
/// ├── open: by a voter, with the newest active epoch
/// │   ├── refuses an older epoch, one that ended long ago, who has no vote, a false sum, another's proof
/// │   └── refuses fewer than two sites or more than six, one twice, one that is no site, no epochs, no time
/// ├── rank
/// │   ├── counts each once, what is ranked above what is not; refuses a second ballot, no site, one twice, one that is none, after the end,
/// │   │   false votes, the sum, another's
/// │   └── rankBySig: counts what was signed, and nothing else
/// ├── close
/// │   ├── who is preferred to each other one wins, also where fewer want it first than another one; a site beside it that is like it takes nothing from it
/// │   ├── of a cycle the strongest path decides; of a tie the first; without the quorum nobody
/// │   └── refuses before the end, and twice
/// ├── pledge: refuses once it is over, and for what did not win
/// ├── show
/// │   ├── takes the proof of an active epoch, of the site that won
/// │   └── refuses another site, who built before, too few epochs, too late, a false proof, twice, before it is closed, what is stopped
/// ├── pay: once, after the notice, all of it; not what was disowned meanwhile, and somebody else can show it then
/// ├── giveBack
/// │   ├── what was pledged for others, once it is closed; for the one that won, once nobody built it in time
/// │   └── all of it, where the siting is stopped or its epoch disowned; never twice, never what is bound
/// └── stop: by governance alone, until it is paid
contract SitingTest is Sites {
    function test_constructor_refusesWhatMakesNoSense() public {
        SitingTerms memory its = _sitingTerms();
        its.votingPeriod = 59 minutes;
        _wrong(its, "votingPeriod");
        its = _sitingTerms();
        its.notice = 61 days;
        _wrong(its, "notice");
        its = _sitingTerms();
        its.quorumPpm = 0;
        _wrong(its, "quorumPpm");
    }

    function _wrong(SitingTerms memory its, string memory field) private {
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_WrongTerms.selector, field));
        this.make(its);
    }

    function make(SitingTerms calldata its) external {
        deploy("Siting", abi.encode(address(settlement), its));
    }

    function test_open_remembersItAll() public {
        uint256 id = openSiting();
        (SitingState memory its, bytes32[] memory sites) = siting.sitingOf(id);
        assertEq(its.all, 6e6);
        assertEq(its.endsAt, vm.getBlockTimestamp() + PERIOD);
        assertEq(its.buildUntil, its.endsAt + BUILD);
        assertEq(sites.length, 3);
        assertEq(siting.winnerOf(id), 0);
    }

    function test_open_refusesWhoHasNoVoteOrNoFreshEpoch() public {
        EpochHeader memory old = count();
        EpochHeader memory header = count();
        SitingQuestion memory what = question();
        _refused(
            old,
            what,
            voter(1),
            voter(0),
            abi.encodeWithSelector(ISiting.Siting_NotNewest.selector, old.epoch, header.epoch)
        );
        _refused(
            header,
            what,
            voter(2),
            voter(0),
            abi.encodeWithSelector(ISiting.Siting_NotVoter.selector, ALICE, BOB)
        );
        bytes memory noVoter = abi.encodeWithSelector(ISiting.Siting_NoVoter.selector, ALFAMA, address(0));
        RegionalVoter memory less = voter(0);
        less.votes = 1;
        _refused(header, what, voter(1), less, noVoter);
        _refused(header, what, voter(1), voter(4), noVoter);
        _refused(
            header,
            what,
            voter(1),
            voter(2),
            abi.encodeWithSelector(ISiting.Siting_NoVoter.selector, ALFAMA, BOB)
        );
        RegionalVoter memory more = voter(1);
        more.votes += 1;
        _refused(
            header,
            what,
            more,
            voter(0),
            abi.encodeWithSelector(ISiting.Siting_NoVoter.selector, ALFAMA, ALICE)
        );
        less.votes = uint256(type(uint64).max) + 1;
        _refused(
            header, what, voter(1), less, abi.encodeWithSelector(ISiting.Siting_WrongQuestion.selector, "all")
        );
        uint256 end = settlement.endOf(header.epoch);
        vm.warp(end + 14 days + 1);
        _refused(
            header,
            what,
            voter(1),
            voter(0),
            abi.encodeWithSelector(ISiting.Siting_TooOld.selector, header.epoch, end)
        );
    }

    function test_open_refusesWhatIsNoQuestion() public {
        EpochHeader memory header = count();
        SitingQuestion memory what = question();
        what.sites = new bytes32[](1);
        _refusedField(header, what, "sites");
        what.sites = new bytes32[](7);
        _refusedField(header, what, "sites");
        what = question();
        what.sites[2] = HILL;
        _refusedField(header, what, "sites");
        what.sites[2] = ALFAMA;
        _refusedField(header, what, "sites");
        what = question();
        what.epochs = 0;
        _refusedField(header, what, "epochs");
        what.epochs = 100_001;
        _refusedField(header, what, "epochs");
        what = question();
        what.buildTime = 0;
        _refusedField(header, what, "buildTime");
        what.buildTime = 731 days;
        _refusedField(header, what, "buildTime");
    }

    function _refusedField(EpochHeader memory header, SitingQuestion memory what, string memory field)
        private
    {
        _refused(
            header,
            what,
            voter(1),
            voter(0),
            abi.encodeWithSelector(ISiting.Siting_WrongQuestion.selector, field)
        );
    }

    function _refused(
        EpochHeader memory header,
        SitingQuestion memory what,
        RegionalVoter memory by,
        RegionalVoter memory all,
        bytes memory why
    ) private {
        vm.expectRevert(why);
        vm.prank(ALICE);
        siting.open(header, what, by, all);
    }

    function test_rank_countsEachOnceAndWhatIsLeftOutLast() public {
        uint256 id = openSiting();
        rankAs(id, 1, only(2));
        rankAs(id, 2, order(0, 1, 2));
        assertEq(siting.preferred(id, 2, 0), 3e6);
        assertEq(siting.preferred(id, 2, 1), 3e6);
        assertEq(siting.preferred(id, 0, 1), 2e6);
        assertEq(siting.preferred(id, 1, 0), 0);
        assertEq(siting.preferred(id, 0, 2), 2e6);
        _noRank(id, 1, only(1), abi.encodeWithSelector(ISiting.Siting_RankedAlready.selector, id, ALICE));
        assertTrue(siting.hasRanked(id, ALICE), "has ranked");
    }

    function test_rank_refusesWhatIsNoBallot() public {
        uint256 id = openSiting();
        bytes memory wrong = abi.encodeWithSelector(ISiting.Siting_WrongOrder.selector, id);
        _noRank(id, 1, new uint8[](0), wrong);
        _noRank(id, 1, order(0, 0, 1), wrong);
        _noRank(id, 1, only(3), wrong);
        _noRank(id, 1, new uint8[](4), wrong);
        // BICA's leaf of BOB is no vote in ALFAMA, and the sum is nobody's.
        _noRank(id, 5, only(0), abi.encodeWithSelector(ISiting.Siting_NoVoter.selector, ALFAMA, BOB));
        _noRank(id, 0, only(0), abi.encodeWithSelector(ISiting.Siting_NoVoter.selector, ALFAMA, address(0)));
        RegionalVoter memory alice = voter(1);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotVoter.selector, BOB, ALICE));
        vm.prank(BOB);
        siting.rank(id, only(0), alice);
        uint64 endsAt = _state(id).endsAt;
        vm.warp(endsAt + 1);
        _noRank(id, 1, only(0), abi.encodeWithSelector(ISiting.Siting_Ended.selector, endsAt));
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Unknown.selector, id + 1, 0));
        siting.close(id + 1);
    }

    function _noRank(uint256 id, uint256 leaf, uint8[] memory list, bytes memory why) private {
        RegionalVoter memory its = voter(leaf);
        vm.expectRevert(why);
        vm.prank(its.account);
        siting.rank(id, list, its);
    }

    function test_rankBySig_countsWhatWasSignedAndNothingElse() public {
        uint256 id = openSiting();
        RegionalVoter memory its = voter(3);
        bytes memory signature = _signRank(id, order(2, 0, 1));
        bytes memory notSigned = abi.encodeWithSelector(ISiting.Siting_NotSigned.selector, its.account);
        vm.expectRevert(notSigned);
        siting.rankBySig(id, order(2, 1, 0), its, signature);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotSigned.selector, BOB));
        siting.rankBySig(id, order(2, 0, 1), bob, signature);
        vm.prank(CAROL);
        siting.rankBySig(id, order(2, 0, 1), its, signature);
        assertEq(siting.preferred(id, 0, 1), 1e6);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_RankedAlready.selector, id, its.account));
        siting.rankBySig(id, order(2, 0, 1), its, signature);
    }

    function _signRank(uint256 id, uint8[] memory list) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn siting"),
                keccak256("1"),
                block.chainid,
                address(siting)
            )
        );
        uint256[] memory words = new uint256[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            words[i] = list[i];
        }
        bytes32 ballot = keccak256(
            abi.encode(
                keccak256("RankedBallot(uint256 siting,uint8[] order,address voter)"),
                id,
                keccak256(abi.encodePacked(words)),
                vm.addr(SIGNER_KEY)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(SIGNER_KEY, keccak256(abi.encodePacked(hex"1901", domain, ballot)));
        return abi.encodePacked(r, s, v);
    }

    /// Fewest want the park first, and most prefer it to each of the others.
    function test_close_whoIsPreferredToEachOtherWins() public {
        leaves[2].votes = 3e6;
        leaves[0].votes = 7e6;
        uint256 id = openSiting();
        rankAs(id, 1, order(0, 2, 1));
        rankAs(id, 2, order(1, 2, 0));
        rankAs(id, 3, order(2, 0, 1));
        assertEq(siting.winnerOf(id), 3);
    }

    /// A cell beside the hill splits the votes of those who want the hill, and takes nothing from it: one of both wins.
    function test_close_whatIsAlikeTakesNothing() public {
        uint256 id = openSiting();
        // Quay is the neighbour of hill here: 4 of 6 want either of both, 2 want the park.
        rankAs(id, 1, order(0, 1, 2));
        rankAs(id, 3, order(1, 0, 2));
        rankAs(id, 2, order(2, 0, 1));
        assertEq(siting.winnerOf(id), 1);
    }

    function test_close_ofACycleTheStrongestPathDecides() public {
        uint256 id = openSiting();
        // 0 over 1 by 4 of 6, 1 over 2 by 5, 2 over 0 by 3 to 3: no defeat.
        rankAs(id, 1, order(0, 1, 2));
        rankAs(id, 2, order(1, 2, 0));
        rankAs(id, 3, order(2, 0, 1));
        assertEq(siting.preferred(id, 0, 1), 4e6);
        assertEq(siting.preferred(id, 1, 2), 5e6);
        assertEq(siting.preferred(id, 2, 0), 3e6);
        assertEq(siting.winnerOf(id), 1);
    }

    function test_close_aTieIsTheFirstsAndWithoutAQuorumNobodyWins() public {
        uint256 id = openSiting();
        rankAs(id, 2, order(2, 1, 0));
        assertEq(siting.winnerOf(id), 0);
        rankAs(id, 3, order(2, 1, 0));
        rankAs(id, 1, order(1, 2, 0));
        // 3 to 3 between the second and the third.
        assertEq(siting.winnerOf(id), 2);
        uint64 endsAt = _state(id).endsAt;
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_StillVoting.selector, endsAt));
        siting.close(id);
        vm.warp(endsAt + 1);
        siting.close(id);
        assertEq(_state(id).won, 2);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Over.selector, id));
        siting.close(id);
    }

    /// A site that wins against each other one is Schulze's winner, whatever was cast.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_close_aSiteThatBeatsAllWins(uint8[3] memory firsts, uint8[3] memory others) public {
        uint256 id = openSiting();
        for (uint256 i = 0; i < 3; ++i) {
            uint8 first = firsts[i] % 3;
            uint8 second = (first + 1 + others[i] % 2) % 3;
            rankAs(id, i + 1, order(first, second, 3 - first - second));
        }
        uint8 winner = siting.winnerOf(id);
        assertTrue(winner > 0, "somebody wins");
        for (uint256 a = 0; a < 3; ++a) {
            (uint256 b, uint256 c) = ((a + 1) % 3, (a + 2) % 3);
            bool beats = siting.preferred(id, a, b) > siting.preferred(id, b, a)
                && siting.preferred(id, a, c) > siting.preferred(id, c, a);
            if (beats) assertEq(winner, a + 1);
        }
    }

    function test_pledge_isTakenWhileItIsOpen() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        give(CAROL, id, 0, 50e6);
        assertEq(siting.pledgedAt(id, 1), 100e6);
        assertEq(siting.pledgeOf(id, 0, CAROL), 50e6);
        won(id);
        give(CAROL, id, 1, 25e6);
        _noPledge(id, 0);
        vm.warp(_state(id).buildUntil + 1);
        _noPledge(id, 1);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Unknown.selector, id, 3));
        vm.prank(ALICE);
        siting.pledge(id, 3, 1);
    }

    function _noPledge(uint256 id, uint256 site) private {
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotOpen.selector, id, site));
        vm.prank(ALICE);
        siting.pledge(id, site, 1e6);
    }

    function test_pay_whoBuiltAndIsVerifiedForSoLong() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        give(CAROL, id, 1, 50e6);
        give(CAROL, id, 0, 7e6);
        won(id);
        uint64 since = _state(id).epoch + 1;
        (EpochHeader memory early, SiteProof memory proof) = built(QUAY, since);
        _notShown(
            id,
            early,
            proof,
            abi.encodeWithSelector(ISiting.Siting_NotLongEnough.selector, since, early.epoch, EPOCHS)
        );
        epochs(1);
        EpochHeader memory header = count();
        settlement.activate(header);
        siting.show(id, header, proof);
        SitingState memory its = _state(id);
        assertEq(its.builder, DAVE);
        _bound(id, 1);
        _notShown(id, header, proof, abi.encodeWithSelector(ISiting.Siting_ShownAlready.selector, id, DAVE));
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_TooEarly.selector, its.payFrom));
        siting.pay(id);
        vm.warp(its.payFrom);
        siting.pay(id);
        assertEq(dollar.balanceOf(DAVE), 150e6);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Over.selector, id));
        siting.pay(id);
        _bound(id, 1);
        siting.giveBack(id, 0, CAROL);
        assertEq(dollar.balanceOf(CAROL), 950e6);
        assertEq(dollar.balanceOf(address(siting)), 0);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Over.selector, id));
        vm.prank(governance);
        siting.stop(id);
    }

    function test_show_refusesWhatWasNotBuiltThere() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        SiteProof memory nobody;
        _notShown(id, decoded(newest), nobody, abi.encodeWithSelector(ISiting.Siting_NotOpen.selector, id, 0));
        won(id);
        (EpochHeader memory header, SiteProof memory hill) = built(HILL, 2);
        _notShown(id, header, hill, abi.encodeWithSelector(ISiting.Siting_NotBuilt.selector, QUAY, DAVE));
        uint64 asked = _state(id).epoch;
        SiteProof memory before;
        (header, before) = built(QUAY, asked);
        _notShown(
            id, header, before, abi.encodeWithSelector(ISiting.Siting_BuiltBefore.selector, asked, asked)
        );
        before.since += 1;
        _notShown(id, header, before, abi.encodeWithSelector(ISiting.Siting_NotBuilt.selector, QUAY, DAVE));
        _notShown(
            id, header, nobody, abi.encodeWithSelector(ISiting.Siting_NotBuilt.selector, QUAY, address(0))
        );
        (header, before) = built(QUAY, asked + 1);
        uint64 until = _state(id).buildUntil;
        vm.warp(until + 1);
        _notShown(id, header, before, abi.encodeWithSelector(ISiting.Siting_TooLate.selector, until));
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotShown.selector, id));
        siting.pay(id);
        siting.giveBack(id, 1, ALICE);
        assertEq(dollar.balanceOf(ALICE), 1_000e6);
    }

    function _notShown(uint256 id, EpochHeader memory header, SiteProof memory proof, bytes memory why)
        private
    {
        vm.expectRevert(why);
        siting.show(id, header, proof);
    }

    function test_disowned_takesAlongWhatWasShown() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        won(id);
        uint64 since = _state(id).epoch + 1;
        EpochHeader memory good = count();
        settlement.activate(good);
        epochs(1);
        (EpochHeader memory header, SiteProof memory proof) = built(QUAY, since);
        siting.show(id, header, proof);
        vm.prank(governance);
        settlement.disown(header.epoch, good.epoch + 1 == header.epoch ? good : decodedBefore(header));
        uint64 payFrom = _state(id).payFrom;
        vm.warp(payFrom);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotShown.selector, id));
        siting.pay(id);
        // An epoch in its place that says the same can be shown again.
        header = count();
        settlement.activate(header);
        proof.proof = proofOf(leaves.length - 1);
        siting.show(id, header, proof);
        vm.warp(_state(id).payFrom);
        siting.pay(id);
        assertEq(dollar.balanceOf(DAVE), 100e6);
    }

    bytes private _before;

    function decodedBefore(EpochHeader memory) private view returns (EpochHeader memory) {
        return abi.decode(_before, (EpochHeader));
    }

    function epochs(uint256 number) internal override {
        for (uint256 i = 0; i < number; ++i) {
            EpochHeader memory header = count();
            settlement.activate(header);
            _before = abi.encode(header);
        }
    }

    function test_disowned_givesAllBackWhereItsVotersAreDisowned() public {
        EpochHeader memory good = settleAndActivate();
        uint256 id = openSiting();
        EpochHeader memory wrong = decoded(newest);
        settlement.activate(wrong);
        give(ALICE, id, 1, 100e6);
        rankAs(id, 1, only(1));
        _bound(id, 1);
        vm.prank(governance);
        settlement.disown(wrong.epoch, good);
        assertEq(siting.winnerOf(id), 0);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Disowned.selector, wrong.epoch));
        vm.prank(BOB);
        siting.rank(id, only(0), bob);
        siting.giveBack(id, 1, ALICE);
        assertEq(dollar.balanceOf(ALICE), 1_000e6);
        siting.giveBack(id, 1, ALICE);
        assertEq(dollar.balanceOf(ALICE), 1_000e6);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Disowned.selector, wrong.epoch));
        siting.pay(id);
    }

    function test_stop_byGovernanceAndAllGoesBack() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_NotGovernance.selector, ALICE));
        vm.prank(ALICE);
        siting.stop(id);
        vm.prank(governance);
        siting.stop(id);
        RegionalVoter memory bob = voter(2);
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Over.selector, id));
        vm.prank(BOB);
        siting.rank(id, only(0), bob);
        _noPledge(id, 1);
        siting.giveBack(id, 1, ALICE);
        assertEq(dollar.balanceOf(ALICE), 1_000e6);
    }

    function test_giveBack_isBoundUntilItIsClosed() public {
        uint256 id = openSiting();
        give(ALICE, id, 1, 100e6);
        _bound(id, 1);
        // Nobody votes: no site wins, and all goes back.
        vm.warp(_state(id).endsAt + 1);
        _bound(id, 1);
        siting.close(id);
        siting.giveBack(id, 1, ALICE);
        assertEq(dollar.balanceOf(ALICE), 1_000e6);
    }

    function _bound(uint256 id, uint256 site) private {
        assertFalse(siting.isFree(id, site), "is bound");
        vm.expectRevert(abi.encodeWithSelector(ISiting.Siting_Bound.selector, id, site));
        siting.giveBack(id, site, ALICE);
    }
}

/// In gas, whole transactions.
/// forge-config: default.isolate = true
contract SitingGasTest is Sites {
    function test_gas_siting() public {
        EpochHeader memory header = count();
        _transact(
            ALICE, abi.encodeCall(siting.open, (header, question(), voter(1), voter(0))), "siting of three"
        );
        _transact(ALICE, abi.encodeCall(siting.pledge, (0, 1, 100e6)), "siting, first pledge");
        _transact(CAROL, abi.encodeCall(siting.pledge, (0, 1, 50e6)), "siting, next pledge");
        _transact(ALICE, abi.encodeCall(siting.rank, (0, order(1, 0, 2), voter(1))), "siting, first ballot");
        _transact(BOB, abi.encodeCall(siting.rank, (0, order(1, 2, 0), voter(2))), "siting, next ballot");
        vm.warp(_state(0).endsAt + 1);
        _transact(CAROL, abi.encodeCall(siting.close, (0)), "siting, counted");
        epochs(2);
        (EpochHeader memory last, SiteProof memory proof) = built(QUAY, _state(0).epoch + 1);
        _transact(CAROL, abi.encodeCall(siting.show, (0, last, proof)), "siting, shown");
        vm.warp(_state(0).payFrom);
        _transact(CAROL, abi.encodeCall(siting.pay, (0)), "siting, paid");
    }

    function _transact(address by, bytes memory data, string memory name) private {
        vm.prank(by);
        (bool ok,) = address(siting).call(data);
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        vm.snapshotValue("siting", name, gas);
        assertLe(gas, 400_000, name);
    }
}
