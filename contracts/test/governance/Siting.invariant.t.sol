// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RegionalVoter} from "../../governance/IRegionalVotes.sol";
import {ISiting, SiteProof, SitingState} from "../../governance/ISiting.sol";
import {EpochHeader} from "../../interfaces/ISettlement.sol";
import {IDollar} from "../Tokens.sol";
import {T} from "../T.sol";
import {Sites} from "./Siting.t.sol";

/// Whoever may rank, pledge, count, show, have paid, take back and stop as it comes, with what was put in and came out written down beside it.
contract Builders is T {
    ISiting private immutable _siting;
    IDollar private immutable _dollar;
    address private immutable _governance;
    bytes private _header;
    RegionalVoter[] private _voters;
    SiteProof[] private _proofs;
    address[3] private _people = [address(0xA11CE0), address(0xB0B0), address(0xCA401)];
    mapping(uint256 id => mapping(uint256 site => mapping(address => uint256))) public pledged;
    mapping(uint256 id => mapping(uint256 site => mapping(address => uint256))) public back;
    mapping(uint256 id => mapping(uint256 site => uint256)) public all;
    mapping(uint256 id => uint256) public paid;
    mapping(uint256 id => uint256) public times;
    /// Things that should not have been possible.
    uint256 public wrong;

    constructor(ISiting siting, IDollar dollar, address governance, EpochHeader memory header) {
        (_siting, _dollar, _governance, _header) = (siting, dollar, governance, abi.encode(header));
    }

    function know(RegionalVoter[] calldata voters, SiteProof[] calldata proofs) external {
        for (uint256 i = 0; i < voters.length; ++i) {
            RegionalVoter storage its = _voters.push();
            (its.account, its.votes, its.proof) = (voters[i].account, voters[i].votes, voters[i].proof);
        }
        for (uint256 i = 0; i < proofs.length; ++i) {
            SiteProof storage its = _proofs.push();
            (its.builder, its.since, its.proof) = (proofs[i].builder, proofs[i].since, proofs[i].proof);
        }
    }

    function pledge(uint256 id, uint256 site, uint256 who, uint256 amount) external {
        (id, site, amount) = (id % 2, site % 3, amount % 1e12);
        address by = _people[who % 3];
        _dollar.mint(by, amount);
        vm.startPrank(by);
        _dollar.approve(address(_siting), amount);
        try _siting.pledge(id, site, amount) {
            pledged[id][site][by] += amount;
            all[id][site] += amount;
        } catch {}
        vm.stopPrank();
    }

    function rank(uint256 id, uint256 who, uint8 first, uint8 second) external {
        uint8[] memory order = new uint8[](2);
        (order[0], order[1]) = (first % 4, second % 4);
        RegionalVoter memory its = _voters[who % _voters.length];
        vm.prank(its.account);
        try _siting.rank(id % 2, order, its) {} catch {}
    }

    function close(uint256 id, uint256 wait) external {
        skip(wait % 9 days);
        try _siting.close(id % 2) {} catch {}
    }

    function show(uint256 id, uint256 which) external {
        EpochHeader memory header = abi.decode(_header, (EpochHeader));
        SiteProof memory proof = _proofs[which % _proofs.length];
        try _siting.show(id % 2, header, proof) {
            // Whoever brings it, it is of the site that won.
            (SitingState memory its,) = _siting.sitingOf(id % 2);
            if (its.won != which % _proofs.length + 1) ++wrong;
        } catch {}
    }

    function pay(uint256 id, uint256 wait) external {
        id %= 2;
        skip(wait % 5 days);
        (SitingState memory its,) = _siting.sitingOf(id);
        bool due = its.builder != address(0) && vm.getBlockTimestamp() >= its.payFrom && !its.stopped;
        try _siting.pay(id) returns (uint256 amount) {
            if (!due) ++wrong;
            paid[id] += amount;
            ++times[id];
        } catch {}
    }

    function giveBack(uint256 id, uint256 site, uint256 who, uint256 wait) external {
        (id, site) = (id % 2, site % 3);
        skip(wait % 60 days);
        address to = _people[who % 3];
        uint256 before = _dollar.balanceOf(to);
        try _siting.giveBack(id, site, to) returns (uint256 amount) {
            if (_dollar.balanceOf(to) != before + amount) ++wrong;
            back[id][site][to] += amount;
            all[id][site] -= amount;
        } catch {}
    }

    function stop(uint256 id, uint256 how) external {
        if (how % 7 != 0) return;
        vm.prank(_governance);
        try _siting.stop(id % 2) {} catch {}
    }

    function people() external view returns (address[3] memory) {
        return _people;
    }
}

contract SitingInvariants is Sites {
    Builders private builders;

    function setUp() public override {
        super.setUp();
        bytes32[3] memory sites = [HILL, QUAY, PARK];
        openSiting();
        vm.prank(ALICE);
        siting.open(decoded(newest), question(), voter(1), voter(0));
        for (uint256 i = 0; i < 3; ++i) {
            leaves.push(Leaf(sites[i], DAVE, 1));
        }
        epochs(3);
        RegionalVoter[] memory voters = new RegionalVoter[](4);
        SiteProof[] memory proofs = new SiteProof[](3);
        for (uint256 i = 0; i < 3; ++i) {
            proofs[i] = SiteProof(DAVE, 1, proofOf(leaves.length - 3 + i));
        }
        EpochHeader memory last = decoded(newest);
        // Their proofs of the epoch that it was opened with.
        for (uint256 i = 0; i < 3; ++i) {
            leaves.pop();
        }
        for (uint256 i = 0; i < 4; ++i) {
            voters[i] = voter(i);
        }
        builders = new Builders(siting, dollar, governance, last);
        builders.know(voters, proofs);
        targetContract(address(builders));
        bytes4[] memory acts = new bytes4[](7);
        (acts[0], acts[1], acts[2]) =
        (builders.pledge.selector, builders.rank.selector, builders.close.selector);
        (acts[3], acts[4], acts[5]) =
        (builders.show.selector, builders.pay.selector, builders.giveBack.selector);
        acts[6] = builders.stop.selector;
        targetSelector(FuzzSelector(address(builders), acts));
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        assertEq(builders.wrong(), 0);
        uint256 here = 0;
        for (uint256 id = 0; id < 2; ++id) {
            here += _ofSiting(id);
        }
        // 7: what is here is what was pledged and neither paid nor given back.
        assertEq(dollar.balanceOf(address(siting)), here);
    }

    function _ofSiting(uint256 id) private view returns (uint256 here) {
        (SitingState memory its,) = siting.sitingOf(id);
        // 4: once.
        assertLe(builders.times(id), 1, "paid twice");
        for (uint256 site = 0; site < 3; ++site) {
            bool isPaid = its.paid && its.won == site + 1;
            uint256 left = siting.pledgedAt(id, site);
            assertEq(left, isPaid ? 0 : builders.all(id, site));
            // 4: all of it.
            if (isPaid) assertEq(builders.paid(id), builders.all(id, site));
            here += left;
            _neverMoreThanPledged(id, site);
        }
        // 1: no more votes are cast than there are.
        assertLe(its.cast, its.all, "more votes than there are");
    }

    /// 3: nobody gets back more than it pledged, for that site.
    function _neverMoreThanPledged(uint256 id, uint256 site) private view {
        address[3] memory people = builders.people();
        for (uint256 i = 0; i < 3; ++i) {
            uint256 put = builders.pledged(id, site, people[i]);
            assertLe(builders.back(id, site, people[i]), put, "more than it pledged");
        }
    }
}
