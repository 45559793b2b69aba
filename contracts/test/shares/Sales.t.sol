// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IMachineShares, Kind} from "../../shares/IMachineShares.sol";
import {Claim} from "../../interfaces/ISettlement.sol";
import {Shared} from "./Shared.sol";

/// bid
/// ├── after the closing, or the sale's end: refused
/// ├── less than a twentieth above one that binds: refused
/// ├── less comes than was said: refused
/// └── else: the bid before can be taken back whole
/// close
/// ├── no sale, or not over: refused
/// ├── a bid that reaches the reserve: the bidder gets the machine, all shares its price
/// ├── none, in a winding up: the heir gets the machine
/// └── none, in a sale: nothing happens
/// collect
/// ├── before the closing, or nothing due: refused
/// └── else: ⌊total · s / S⌋ less what was paid
contract SalesTest is Shared {
    function test_aBuyOutPaysEverybodyTheSame() public {
        sold(1_000e6);
        assertEq(shares.buyer(), BIDDER);
        assertEq(collected(dollar, ALICE), 500e6);
        assertEq(collected(dollar, CAROL), 200e6);
        assertEq(collected(dollar, BOB), 300e6);
        shares.handOver(machines());
        vm.prank(BIDDER);
        registry.accept(machines());
        assertEq(registry.deviceOf(battery).owner, BIDDER);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_Nothing.selector, ALICE));
        shares.collect(dollar, ALICE);
    }

    function test_nothingMovesAfterIt() public {
        sold(1_000e6);
        vm.expectRevert(IMachineShares.MachineShares_Closed.selector);
        sent(ALICE, DAVE, 5e18);
        vm.expectRevert(IMachineShares.MachineShares_Closed.selector);
        bidBy(RIVAL, 9_000e6);
        vm.expectRevert(IMachineShares.MachineShares_Closed.selector);
        shares.refill(dollar);
        vm.prank(MANAGER);
        vm.expectRevert(IMachineShares.MachineShares_Closed.selector);
        shares.allow(battery, address(dollar), 1, 60, 1, 0);
    }

    function test_whatComesLaterIsSharedAsWell() public {
        sold(1_000e6);
        collected(dollar, ALICE);
        dollar.mint(address(shares), 7);
        assertEq(collected(dollar, ALICE), 3);
        assertEq(collected(dollar, BOB), 300e6 + 2);
        assertEq(collected(dollar, CAROL), 200e6 + 1);
        // One unit is nobody's yet: with three more it is.
        assertEq(dollar.balanceOf(address(shares)), 1);
        dollar.mint(address(shares), 3);
        assertEq(collected(dollar, ALICE) + collected(dollar, BOB) + collected(dollar, CAROL), 4);
    }

    function test_outvotedHoldersGetTheBestBid() public {
        // Three quarters and more agreed on a low price among themselves.
        bidBy(BIDDER, FLOOR);
        carried(Kind.Sell, address(0), FLOOR);
        skip(7 days - 1);
        bidBy(RIVAL, 2_000e6);
        // Shortly before the end: a day is left for another.
        vm.expectRevert();
        shares.close();
        skip(1 days);
        shares.close();
        assertEq(shares.buyer(), RIVAL);
        assertEq(collected(dollar, CAROL), 400e6);
        assertEq(shares.payBack(BIDDER), FLOOR);
    }

    function test_noSaleBelowTheFloor() public {
        bidBy(BIDDER, FLOOR - 1);
        carried(Kind.Sell, address(0), 1);
        assertEq(shares.sale().reserve, FLOOR);
        skip(7 days);
        shares.close();
        assertEq(shares.closedAt(), 0);
        assertEq(shares.sale().endsAt, 0);
        sent(ALICE, DAVE, 5e18);
    }

    function test_bids() public {
        bidBy(BIDDER, 1_001);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_BidTooLow.selector, 1_051, 1_052));
        bidBy(RIVAL, 1_051);
        bidBy(RIVAL, 1_052);
        assertEq(shares.owedTo(BIDDER), 1_001);
        assertEq(shares.payBack(BIDDER), 1_001);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_Nothing.selector, BIDDER));
        shares.payBack(BIDDER);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotBidder.selector, BIDDER));
        vm.prank(BIDDER);
        shares.withdrawBid();
        vm.expectRevert();
        vm.prank(RIVAL);
        shares.withdrawBid();
        skip(14 days);
        // Its time is over: it binds nobody.
        bidBy(BIDDER, 5);
        assertEq(shares.owedTo(RIVAL), 1_052);
        assertEq(shares.bestBid().amount, 5);
    }

    function test_aBidThatCannotWinIsFree() public {
        bidBy(BIDDER, 600e6);
        carried(Kind.Sell, address(0), 700e6);
        skip(13 days);
        vm.prank(BIDDER);
        shares.withdrawBid();
        assertEq(shares.payBack(BIDDER), 600e6);
    }

    function test_aBidThatWinsIsBound() public {
        bidBy(BIDDER, 600e6);
        skip(12 days);
        carried(Kind.Sell, address(0), 600e6);
        skip(1 days);
        vm.expectRevert();
        vm.prank(BIDDER);
        shares.withdrawBid();
    }

    function test_windingUp() public {
        dollar.mint(address(shares), 30e6);
        shares.refill(dollar);
        carried(Kind.WindUp, BOB, 0);
        skip(14 days);
        vm.expectRevert(IMachineShares.MachineShares_NotClosed.selector);
        shares.dueTo(dollar, ALICE);
        shares.close();
        assertEq(shares.buyer(), BOB);
        shares.reclaim(address(dollar));
        assertEq(settlement.depositOf(address(shares), address(dollar)).requested, 30e6);
        shares.reclaim(address(dollar));
        shares.handOver(machines());
        vm.prank(BOB);
        registry.accept(machines());
        put(address(shares), dollar, 0, 0);
        catchUp();
        Claim memory line;
        (line.line, line.proof) = proofFor(address(shares), dollar);
        settlement.withdraw(line);
        assertEq(collected(dollar, ALICE) + collected(dollar, BOB) + collected(dollar, CAROL), 30e6);
    }

    function test_windingUpNeedsNineTenths() public {
        uint256 id = proposed(Kind.WindUp, ALICE, 0);
        backed(id, ALICE);
        backed(id, BOB);
        skip(2 days);
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_NotBacked.selector, id, 800e18, 900e18)
        );
        shares.carryOut(id);
    }

    function test_oneSaleAtATime() public {
        uint256 second = proposed(Kind.Sell, address(0), 900e6);
        carried(Kind.Sell, address(0), 800e6);
        backed(second, ALICE);
        backed(second, BOB);
        skip(2 days);
        vm.expectRevert();
        shares.carryOut(second);
        vm.expectRevert();
        shares.close();
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_nobodyGetsMoreThanItsPart(uint256 seed) public {
        sold(uint128(bound(seed, FLOOR, 900_000e6)));
        address[3] memory all = [ALICE, BOB, CAROL];
        uint256 total = shares.bestBid().amount + dollar.balanceOf(address(shares));
        uint256[3] memory got;
        for (uint256 i = 0; i < 20; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 came = seed % 3 == 0 ? seed % 1_000 : 0;
            dollar.mint(address(shares), came);
            total += came;
            uint256 who = (seed >> 16) % 3;
            if (shares.dueTo(dollar, all[who]) > 0) got[who] += collected(dollar, all[who]);
            for (uint256 k = 0; k < 3; ++k) {
                uint256 part = total * shares.balanceOf(all[k]) / ALL;
                assertEq(got[k] + shares.dueTo(dollar, all[k]), part);
            }
        }
    }
}
