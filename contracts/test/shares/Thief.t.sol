// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IMachineShares, Kind, ShareTerms} from "../../shares/IMachineShares.sol";
import {IShareFactory} from "../../shares/IShareFactory.sol";
import {Shared} from "./Shared.sol";

/// Takes a hundredth of every transfer, or calls back whoever gets it.
contract BadMoney is ERC20 {
    bool public fee;
    address public calls;
    bytes public data;
    bool public reentered;

    constructor() ERC20("Bad", "BAD") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function set(bool fee_, address calls_, bytes memory data_) external {
        (fee, calls, data) = (fee_, calls_, data_);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (fee && from != address(0) && to != address(0)) super._update(to, address(0xFEE), amount / 100);
        if (calls != address(0)) {
            (bool ok,) = calls.call(data);
            reentered = reentered || ok;
        }
    }
}

contract ThiefTest is Shared {
    BadMoney private bad;

    function setUp() public override {
        bad = new BadMoney();
        super.setUp();
        bad.mint(BIDDER, 1_000_000e6);
        bad.mint(RIVAL, 1_000_000e6);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(i == 0 ? BIDDER : RIVAL);
            bad.approve(address(shares), type(uint256).max);
        }
    }

    function terms() internal view override returns (ShareTerms memory made) {
        made = super.terms();
        made.money = IERC20(address(bad));
    }

    function test_moneyThatTakesAFeeBuysNothing() public {
        bad.set(true, address(0), "");
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_WrongAmountCame.selector, 1_000, 990)
        );
        bidBy(BIDDER, 1_000);
    }

    function test_nothingIsPaidTwiceByCallingBack() public {
        bidBy(BIDDER, 600e6);
        bidBy(RIVAL, 700e6);
        bad.set(false, address(shares), abi.encodeCall(shares.payBack, (BIDDER)));
        shares.payBack(BIDDER);
        assertFalse(bad.reentered(), "payBack");
        carried(Kind.Sell, address(0), 700e6);
        skip(7 days);
        shares.close();
        bad.set(false, address(shares), abi.encodeCall(shares.collect, (IERC20(address(bad)), ALICE)));
        assertEq(collected(IERC20(address(bad)), ALICE), 350e6);
        assertFalse(bad.reentered(), "collect");
        assertEq(collected(IERC20(address(bad)), BOB), 210e6);
    }

    function test_aBidWithinABidIsRefused() public {
        bad.set(false, address(shares), abi.encodeCall(shares.bid, (1)));
        bidBy(BIDDER, 600e6);
        assertFalse(bad.reentered(), "bid");
    }

    /// Nothing is counted in money that is given: whoever gives before or after the closing has given it to all.
    function testFuzz_whatIsGivenIsGivenToAll(uint128 gift, bool before) public {
        uint256 given = bound(gift, 0, 1_000_000e6);
        IERC20 asset = IERC20(address(bad));
        if (before) bad.mint(address(shares), given);
        sold(700e6);
        if (!before) bad.mint(address(shares), given);
        uint256 carol = collected(asset, CAROL);
        assertEq(carol, (700e6 + given) * 200e18 / ALL);
    }

    /// Another asset that lies about what it has takes nothing of the money.
    function test_aBadAssetHurtsItselfAlone() public {
        sold(700e6);
        BadMoney other = new BadMoney();
        other.mint(address(shares), 1_000);
        other.set(true, address(shares), abi.encodeCall(shares.collect, (IERC20(address(bad)), ALICE)));
        shares.collect(IERC20(address(other)), ALICE);
        assertFalse(other.reentered(), "guarded");
        assertEq(collected(IERC20(address(bad)), ALICE), 350e6);
    }

    /// A majority that buys for itself, cheaply, by another account: anybody may bid more, and the floor stands.
    function test_aMajorityCannotTakeItForLess() public {
        bidBy(BIDDER, 1);
        carried(Kind.Sell, address(0), 1);
        skip(7 days);
        shares.close();
        assertEq(shares.closedAt(), 0);
    }

    function test_holdersCannotKeepABidderForEver() public {
        bidBy(BIDDER, 600e6);
        for (uint256 i = 0; i < 3; ++i) {
            carried(Kind.Sell, address(0), 10_000e6);
            skip(7 days);
            if (i == 1) {
                vm.prank(BIDDER);
                shares.withdrawBid();
            }
            shares.close();
        }
        assertEq(shares.payBack(BIDDER), 600e6);
    }
}
