// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {FeedTerms, Purchase} from "../interfaces/ICredits.sol";
import {CreditsFixture} from "./CreditsFixture.sol";

/// A feed says anything at all, governance chooses other margins and limits, people buy for tokens and for money, for
/// themselves and each other, epochs spend, deposits are taken out and put back. At every moment:
///   credits that tokens were burned for are worth at most what those tokens were at the highest price there is
///   every credit was bought: there are none but those for tokens and those for money
///   credits are with Settlement or with the account that took them out, and all that is there is accounted for
///   tokens: minted ≤ schedule + burned, and burned is at least what was burned here
///   the treasury has all the money that was paid
contract CreditsInvariantTest is CreditsFixture {
    address[3] private people = [ALICE, BOB, CAROL];
    uint256 private forMoney;

    function setUp() public override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = this.burn.selector;
        selectors[1] = this.burn.selector;
        selectors[2] = this.pay.selector;
        selectors[3] = this.say.selector;
        selectors[4] = this.set.selector;
        selectors[5] = this.spend.selector;
        selectors[6] = this.takeOut.selector;
        selectors[7] = this.wait.selector;
        selectors[8] = this.putsBack.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function burn(uint256 who, uint128 amount) public {
        address buyer = people[who % 3];
        uint256 has = token.balanceOf(buyer);
        if (has == 0) has = emission.mint(buyer, 3e18);
        uint256 supply = token.totalSupply();
        amount = uint128(bound(amount, 0, has));
        Purchase memory what = _purchase(buyer, address(token), amount);
        vm.prank(buyer);
        token.approve(address(credits), amount);
        vm.prank(buyer);
        try credits.buy(what, "", _none()) {
            assertEq(supply - token.totalSupply(), amount);
        } catch {
            assertEq(supply, token.totalSupply());
        }
    }

    function pay(uint256 who, uint128 amount) public {
        address buyer = people[who % 3];
        amount = uint128(bound(amount, 1, 50e6));
        money.mint(buyer, amount);
        forMoney += buys(buyer, address(money), amount);
    }

    function say(int256 answer, uint256 age, bool usual) public {
        if (usual) answer = int256(bound(uint256(answer), 0.005e8, 120e8));
        age = bound(age, 0, 3 hours);
        feed.say(answer, age < 1 hours ? 0 : vm.getBlockTimestamp() + 1 hours - age);
    }

    function set(uint32 margin, uint32 rise, uint256 anchor, uint208 capacity) public {
        FeedTerms memory terms = _feedTerms();
        terms.marginPpm = uint32(bound(margin, 0, 999_999));
        terms.risePpm = uint32(bound(rise, 1, type(uint32).max));
        vm.startPrank(governance);
        credits.setFeed(terms, bound(anchor, credits.leastPrice(), credits.mostPrice()));
        credits.setLimit(uint208(bound(capacity, 0, 5_000e6)), 1 days);
        vm.stopPrank();
    }

    function spend(uint256 who, uint128 amount) public {
        address account = people[who % 3];
        uint256 left = settlement.depositOf(account, address(credits)).deposited
            - settlement.depositOf(account, address(credits)).withdrawn;
        uint256 before = _spentOf(account);
        put(account, dollar, 0, bound(amount, before, left < before ? before : left));
        settleAndActivate();
    }

    function takeOut(uint256 who, uint128 amount) public {
        address account = people[who % 3];
        uint256 left = settlement.depositOf(account, address(credits)).deposited
            - settlement.depositOf(account, address(credits)).withdrawn;
        put(account, dollar, 0, _spentOf(account));
        vm.prank(account);
        settlement.requestWithdraw(address(credits), bound(amount, 0, left));
        settleAndActivate();
        settleAndActivate();
        try this.withdraws(account) {} catch {}
    }

    function withdraws(address account) external {
        withdraw(account);
    }

    function putsBack(uint256 who) public {
        address account = people[who % 3];
        if (credits.balanceOf(account) == 0) return;
        vm.prank(account);
        credits.putBack();
    }

    function wait(uint256 seconds_) public {
        skip(bound(seconds_, 0, 2 days));
    }

    function invariant_burnedIsWorthWhatItMade() public view {
        // Credits are a dollar each at six decimals, the highest price is 100 USD.
        assertLe(
            credits.creditsForTokens() * 1e12,
            credits.tokensBurned() * 100,
            "credits are worth at most the tokens at the highest price"
        );
        assertEq(credits.totalSupply(), credits.creditsForTokens() + forMoney);
        uint256 held = credits.balanceOf(address(settlement));
        for (uint256 i = 0; i < 3; ++i) {
            held += credits.balanceOf(people[i]);
        }
        assertEq(held, credits.totalSupply());
        assertEq(credits.balanceOf(address(settlement)), hereOf(address(credits)));
        assertLe(settlement.stateOf(address(credits)).spent, hereOf(address(credits)), "spent is there");
        assertEq(money.balanceOf(TREASURY), credits.moneyPaid());
        assertEq(forMoney, credits.moneyPaid());
        uint256 most = emission.cumulativeAt(vm.getBlockTimestamp()) + emission.burned();
        assertLe(emission.minted(), most, "minted over schedule and burned");
        assertEq(emission.burned(), credits.tokensBurned());
    }

    function _spentOf(address account) private view returns (uint256) {
        for (uint256 i = 0; i < ledger.length; ++i) {
            if (ledger[i].account == account && ledger[i].asset == address(dollar)) return ledger[i].spent;
        }
        return 0;
    }
}
