// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IMachineShares, Kind} from "../../shares/IMachineShares.sol";
import {IDollar} from "../Tokens.sol";
import {T} from "../T.sol";
import {Shared} from "./Shared.sol";

/// Holders, bidders and guardians doing whatever they like.
contract Crowd is T {
    IMachineShares private immutable _shares;
    IDollar private immutable _dollar;
    address[] public people;
    address[] private _watch;
    uint256 private _decisions;
    /// By us: paid in for bids, paid back, come otherwise, and paid out.
    uint256 public bidIn;
    uint256 public paidBack;
    uint256 public came;
    uint256 public paidOut;
    uint256 public refilled;

    constructor(IMachineShares shares, IDollar dollar, address[] memory people_, address[] memory watch) {
        (_shares, _dollar, people, _watch) = (shares, dollar, people_, watch);
    }

    function transfer(uint256 from, uint256 to, uint256 amount) external {
        address who = _one(from);
        vm.prank(who);
        try _shares.transfer(_one(to), bound(amount, 0, _shares.balanceOf(who))) {} catch {}
    }

    function propose(uint256 who, uint256 kind, uint256 word) external {
        vm.prank(_one(who));
        try _shares.propose(Kind(kind % 4), _one(word), bytes32(bound(word, 1, 2_000e6))) returns (uint256) {
            ++_decisions;
        } catch {}
    }

    /// Mostly together: else nothing would ever be carried.
    function back(uint256 who, uint256 id) external {
        if (_decisions == 0) return;
        for (uint256 i = 0; i < people.length; ++i) {
            if (who % 4 == 0 && i != (who >> 8) % people.length) continue;
            vm.prank(people[i]);
            try _shares.back(bound(id, _decisions > 2 ? _decisions - 2 : 1, _decisions)) {} catch {}
        }
    }

    function unback(uint256 who) external {
        vm.prank(_one(who));
        _shares.unback();
    }

    function carryOut(uint256 id) external {
        skip(1 days);
        if (_decisions == 0) return;
        try _shares.carryOut(bound(id, _decisions > 2 ? _decisions - 2 : 1, _decisions)) {} catch {}
    }

    function bid(uint256 who, uint256 amount) external {
        address bidder = _one(who);
        uint128 offered = uint128(bound(amount, 1, 3_000e6));
        _dollar.mint(bidder, offered);
        vm.startPrank(bidder);
        _dollar.approve(address(_shares), offered);
        try _shares.bid(offered) {
            bidIn += offered;
        } catch {}
        vm.stopPrank();
    }

    function withdrawBid(uint256 who) external {
        vm.prank(_one(who));
        try _shares.withdrawBid() {} catch {}
    }

    function payBack(uint256 who) external {
        try _shares.payBack(_one(who)) returns (uint256 amount) {
            paidBack += amount;
        } catch {}
    }

    function give(uint256 amount) external {
        amount = bound(amount, 0, 50e6);
        _dollar.mint(address(_shares), amount);
        came += amount;
    }

    function refill() external {
        try _shares.refill(_dollar) returns (uint256 amount) {
            refilled += amount;
        } catch {}
    }

    function close() external {
        skip(4 days);
        try _shares.close() {} catch {}
    }

    function collect(uint256 who) external {
        try _shares.collect(_dollar, _one(who)) returns (uint256 amount) {
            paidOut += amount;
        } catch {}
    }

    function recover(uint256 lost, uint256 to, uint256 guardian) external {
        address wallet = _one(lost);
        vm.prank(_watch[guardian % _watch.length]);
        try _shares.approveRecovery(wallet, _one(to)) {} catch {}
        if (guardian % 7 == 0) skip(14 days);
        try _shares.recover(wallet) {} catch {}
    }

    function _one(uint256 who) private view returns (address) {
        return people[who % people.length];
    }
}

contract SharesInvariantTest is Shared {
    Crowd private crowd;
    address[] private people;

    function setUp() public override {
        super.setUp();
        people = [ALICE, BOB, CAROL, DAVE, BIDDER];
        crowd = new Crowd(shares, dollar, people, watch);
        targetContract(address(crowd));
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        _sharesAreWhole();
        _theMachineStays();
        _moneyAddsUp();
    }

    /// 1. All shares are those of the opening, and 2. nobody holds fewer than a thousandth.
    function _sharesAreWhole() private view {
        uint256 sum = 0;
        for (uint256 i = 0; i < people.length; ++i) {
            uint256 holds = shares.balanceOf(people[i]);
            sum += holds;
            assertTrue(holds == 0 || holds >= shares.least(), "a thousandth");
            assertLe(shares.backingOf(people[i]), holds, "what backs a decision is there");
        }
        assertEq(sum, ALL);
        assertEq(shares.totalSupply(), ALL);
    }

    /// 3. The machine is the vault's, or what was sold.
    function _theMachineStays() private view {
        address to = shares.closedAt() == 0 ? address(0) : shares.buyer();
        assertTrue(registry.offeredTo(battery) == address(0) || registry.offeredTo(battery) == to, "offered");
        assertEq(registry.deviceOf(battery).owner, address(shares));
    }

    /// 4, 6 and 7. What came in is what went out and what is there; bids are there to be paid back, to the unit; and what all have
    /// had and could have is no more than came.
    function _moneyAddsUp() private view {
        uint256 here = dollar.balanceOf(address(shares));
        assertEq(here + crowd.paidBack() + crowd.paidOut() + crowd.refilled(), crowd.bidIn() + crowd.came());
        uint256 owed = shares.bestBid().amount;
        for (uint256 i = 0; i < people.length; ++i) {
            owed += shares.owedTo(people[i]);
        }
        assertLe(owed, here, "every bid is there");
        if (shares.closedAt() == 0) {
            assertEq(crowd.paidOut(), 0);
            return;
        }
        uint256 due = 0;
        for (uint256 i = 0; i < people.length; ++i) {
            due += shares.dueTo(dollar, people[i]);
        }
        assertLe(due + owed, here, "what is due is there");
        assertLe(here - owed - due, people.length, "and nothing else");
    }
}
