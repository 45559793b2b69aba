// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IRegionalVotes, RegionalQuestion, RegionalVoter} from "../../governance/IRegionalVotes.sol";
import {EpochHeader, ISettlement} from "../../interfaces/ISettlement.sol";
import {IDollar} from "../Tokens.sol";
import {T} from "../T.sol";
import {Regions} from "./Regions.sol";

/// Whoever may fill, vote for, pay and stop as it comes, with what was put in and paid written down beside it.
contract Neighbours is T {
    struct Seen {
        uint256 amount;
        uint256 time;
    }

    IRegionalVotes private immutable _regional;
    IDollar private immutable _dollar;
    address private immutable _governance;
    bytes private _header;
    bytes32[2] public regions;
    RegionalVoter[] private _voters;
    mapping(bytes32 => uint256) public filled;
    mapping(bytes32 => uint256) public paid;
    mapping(bytes32 => uint256) public taken;
    mapping(bytes32 => Seen[]) private _payments;
    uint256 public votes;
    /// Payments that nobody should have got.
    uint256 public wrong;

    constructor(IRegionalVotes regional, IDollar dollar, address governance, EpochHeader memory header) {
        (_regional, _dollar, _governance) = (regional, dollar, governance);
        _header = abi.encode(header);
        regions = [bytes32("alfama"), bytes32("bica")];
        dollar.approve(address(regional), type(uint256).max);
    }

    function know(RegionalVoter[] calldata voters) external {
        if (_voters.length > 0) return;
        for (uint256 i = 0; i < voters.length; ++i) {
            RegionalVoter storage its = _voters.push();
            (its.account, its.votes) = (voters[i].account, voters[i].votes);
            its.proof = voters[i].proof;
        }
    }

    function fill(uint256 which, uint256 amount) external {
        amount %= 1e12;
        _dollar.mint(address(this), amount);
        _regional.fill(regions[which % 2], address(_dollar), amount);
        filled[regions[which % 2]] += amount;
    }

    function propose(uint256 which, uint128 amount) external {
        which %= 2;
        RegionalQuestion memory what =
            RegionalQuestion(regions[which], address(_dollar), address(0xBEEF), amount % 1e12, "");
        (RegionalVoter memory all, RegionalVoter memory by) = (_voters[4 * which], _voters[4 * which + 1]);
        EpochHeader memory header = abi.decode(_header, (EpochHeader));
        vm.prank(by.account);
        try _regional.propose(header, what, by, all) {} catch {}
    }

    /// Any voter, of whatever region, with any proof that there is.
    function vote(uint256 id, uint256 who, bool inFavour) external {
        if (_regional.proposals() == 0) return;
        RegionalVoter memory its = _voters[who % _voters.length];
        vm.prank(its.account);
        try _regional.vote(id % _regional.proposals(), inFavour, its) {
            ++votes;
        } catch {}
    }

    function pay(uint256 id, uint256 wait) external {
        if (_regional.proposals() == 0) return;
        id %= _regional.proposals();
        skip(wait % 5 days);
        bytes32 region = _regional.proposalOf(id).region;
        uint256 amount = _regional.proposalOf(id).amount;
        (bool passes, uint256 from, uint256 until) = _regional.outcomeOf(id);
        uint256 now_ = vm.getBlockTimestamp();
        bool due = passes && amount > 0 && now_ >= from && now_ <= until && !_regional.proposalOf(id).over;
        try _regional.pay(id) {
            if (!due) ++wrong;
            paid[region] += amount;
            _payments[region].push(Seen(amount, now_));
        } catch {}
    }

    function govern(uint256 id, bool stops) external {
        uint256 count = _regional.proposals();
        bytes32 region = regions[id % 2];
        if (stops && count > 0) {
            vm.prank(_governance);
            try _regional.stop(id % count) {} catch {}
        } else if (id % 5 == 0) {
            vm.prank(_governance);
            taken[region] += _regional.takeBack(region, address(_dollar));
        }
    }

    function payments(bytes32 region) external view returns (Seen[] memory) {
        return _payments[region];
    }
}

contract RegionalVotesInvariants is Regions {
    Neighbours private neighbours;

    function setUp() public override {
        super.setUp();
        neighbours = new Neighbours(regional, dollar, governance, count());
        RegionalVoter[] memory all = new RegionalVoter[](leaves.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = voter(i);
        }
        neighbours.know(all);
        targetContract(address(neighbours));
        bytes4[] memory acts = new bytes4[](5);
        (acts[0], acts[1], acts[2]) =
        (neighbours.fill.selector, neighbours.propose.selector, neighbours.vote.selector);
        (acts[3], acts[4]) = (neighbours.pay.selector, neighbours.govern.selector);
        targetSelector(FuzzSelector(address(neighbours), acts));
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        _everythingIsThere();
        _noVoteCountsTwice();
        _onlyWhatPassedIsPaid();
    }

    /// 3: a purse gives no more than was put into it, and all purses together are what is here.
    function _everythingIsThere() private view {
        uint256 all = 0;
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 region = neighbours.regions(i);
            (uint256 has,) = regional.purseOf(region, address(dollar));
            assertEq(has + neighbours.paid(region) + neighbours.taken(region), neighbours.filled(region));
            all += has;
        }
        assertEq(dollar.balanceOf(address(regional)), all);
    }

    /// 1: of a region no more votes are counted than there are, whoever votes how often with whose proof.
    function _noVoteCountsTwice() private view {
        for (uint256 id = 0; id < regional.proposals(); ++id) {
            uint256 cast_ = regional.proposalOf(id).inFavour + regional.proposalOf(id).against;
            assertLe(cast_, regional.proposalOf(id).all, "more votes than there are");
        }
    }

    /// 4: nothing was paid but what passed, when it was due, once. 3: nor more of what was put in than a quarter at once.
    function _onlyWhatPassedIsPaid() private view {
        assertEq(neighbours.wrong(), 0);
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 region = neighbours.regions(i);
            Neighbours.Seen[] memory seen = neighbours.payments(region);
            for (uint256 k = 0; k < seen.length; ++k) {
                assertLe(4 * seen[k].amount, neighbours.filled(region), "more than a quarter at once");
            }
        }
    }
}
