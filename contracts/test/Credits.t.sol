// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CreditsTerms, Dormant, FeedTerms, ICredits, Permit, Purchase} from "../interfaces/ICredits.sol";
import {IAggregator} from "../interfaces/IAggregator.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {KeyWallet} from "./Allowances.t.sol";
import {CreditsFixture} from "./CreditsFixture.sol";

/// Answers whatever it was given, or what no feed should.
contract OddFeed {
    bytes private answer;
    uint8 private mode;
    uint256 private decimals = 8;

    function setDecimals(uint256 decimals_) external {
        decimals = decimals_;
    }

    function set(bytes memory answer_, uint8 mode_) external {
        (answer, mode) = (answer_, mode_);
    }

    function round(uint80 id, int256 price, uint256 started, uint256 updated, uint80 answered) external {
        (answer, mode) = (abi.encode(id, price, started, updated, answered), 0);
    }

    fallback() external {
        if (msg.sig == IAggregator.decimals.selector && mode < 3) {
            bytes memory its = abi.encode(decimals);
            assembly ("memory-safe") {
                return(add(its, 0x20), 0x20)
            }
        }
        if (mode == 1) revert("no");
        if (mode == 2) while (true) {}
        bytes memory all = answer;
        assembly ("memory-safe") {
            return(add(all, 0x20), mload(all))
        }
    }
}

/// Takes a tenth of whatever is sent.
contract TaxedMoney {
    mapping(address account => uint256) public balanceOf;

    function decimals() external pure returns (uint8) {
        return 6;
    }

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount * 9 / 10;
        return true;
    }
}

/// buy
/// ├── by the buyer; by anyone with its signature, or its contract's; not by anyone else, not twice, not late
/// ├── for another buyer, account, asset, amount, least, end or nonce: another signature
/// ├── tokens
/// │   ├── are burned, all of them; credits at the price, rounded down, and in the deposit of the account that was named
/// │   ├── fewer than asked for, more than the limit, or without a price: nothing is bought and nothing burned
/// │   └── by permit, also where somebody brought the permit before
/// ├── money goes to the treasury at par; refused where governance says so, where there is no treasury, where less comes
/// └── any other asset buys nothing
/// credits
/// ├── go to nobody else; taken out they can be put back, and nothing else
/// └── are spent by an epoch, and gone
/// price
/// ├── what a feed says, and each way in which it cannot be used
/// └── against an anchor
///     ├── that whoever names a feed says, within bounds; none where no feed is named
///     ├── up: by e^rise in a day at most, an hour's worth after any time in which nobody looked
///     └── down: what is bought falls at once, the anchor by a third in an hour at most
/// governance sets feed, limit and money, within bounds; nobody else does
contract CreditsTest is CreditsFixture {
    uint256 private constant KEY = 77;

    function test_buy_burnsTokensForCredits() public {
        uint256 supply = token.totalSupply();
        vm.startPrank(ALICE);
        token.approve(address(credits), 10e18);
        Purchase memory what = _purchase(ALICE, address(token), 10e18);
        (what.account, what.least) = (BOB, 20e6);
        vm.expectEmit(address(credits));
        emit ICredits.CreditsBought(ALICE, BOB, 10e18, 0, 20e6);
        assertEq(credits.buy(what, "", _none()), 20e6);
        vm.stopPrank();
        assertEq(supply - token.totalSupply(), 10e18);
        assertEq(emission.burned(), 10e18);
        assertEq(settlement.depositOf(BOB, address(credits)).deposited, 20e6);
        assertEq(credits.balanceOf(address(settlement)), 20e6);
        assertEq(credits.tokensBurned(), 10e18);
        assertEq(credits.creditsForTokens(), 20e6);
        assertEq(credits.outstanding(), 20e6);
        assertEq(credits.quote(address(token), 10e18), 20e6);
        assertEq(credits.available(), 980e6);
    }

    function test_buy_onlyForItsBuyer() public {
        vm.prank(ALICE);
        token.approve(address(credits), 100e18);
        Purchase memory what = _purchase(ALICE, address(token), 1e18);
        what.account = BOB;
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotSigned.selector, ALICE));
        credits.buy(what, "", _none());
        vm.startPrank(ALICE);
        credits.buy(what, "", _none());
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NonceUsed.selector, 0, 1));
        credits.buy(what, "", _none());
        what.nonce = 1;
        what.until -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(ICredits.Credits_Late.selector, what.until, uint256(what.until) + 1)
        );
        credits.buy(what, "", _none());
    }

    function test_buy_gasless() public {
        address buyer = vm.addr(KEY);
        vm.prank(ALICE);
        token.transfer(buyer, 50e18);
        Purchase memory what = _purchase(buyer, address(token), 20e18);
        bytes memory signature = signed(KEY, what);
        Permit memory permit = permitOf(KEY, address(token), 20e18);
        vm.prank(BOB);
        credits.buy(what, signature, permit);
        assertEq(settlement.depositOf(buyer, address(credits)).deposited, 40e6);
        // Somebody has brought the permit before.
        what = _purchase(buyer, address(token), 20e18);
        signature = signed(KEY, what);
        permit = permitOf(KEY, address(token), 20e18);
        token.permit(buyer, address(credits), 20e18, permit.deadline, permit.v, permit.r, permit.s);
        credits.buy(what, signature, permit);
        assertEq(token.balanceOf(buyer), 10e18);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NonceUsed.selector, 1, 2));
        credits.buy(what, signature, permit);
    }

    function testFuzz_buy_anythingElseIsAnotherSignature(uint256 field, uint256 value) public {
        address buyer = vm.addr(KEY);
        Purchase memory what = _purchase(buyer, address(token), 1e18);
        bytes memory signature = signed(KEY, what);
        bytes32 before = keccak256(abi.encode(what));
        field = bound(field, 0, 8);
        if (field == 0) what.buyer = address(uint160(value));
        if (field == 1) what.account = address(uint160(value));
        if (field == 2) what.asset = address(uint160(value));
        if (field == 3) what.amount = uint128(value);
        if (field == 4) what.least = uint128(value);
        if (field == 5) what.until = uint64(bound(value, what.until, type(uint64).max));
        if (field == 6) what.nonce = uint64(bound(value, 0, type(uint64).max - 1));
        if (field == 7) vm.chainId(block.chainid + 1 + value % 1e9);
        if (field == 8) signature = signed(1 + value % 70, what);
        vm.assume(field > 6 || keccak256(abi.encode(what)) != before);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotSigned.selector, what.buyer));
        credits.buy(what, signature, _none());
    }

    function test_buy_byAWallet() public {
        KeyWallet wallet = new KeyWallet();
        money.mint(address(wallet), 5e6);
        vm.prank(address(wallet));
        money.approve(address(credits), 5e6);
        Purchase memory what = _purchase(address(wallet), address(money), 5e6);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotSigned.selector, address(wallet)));
        credits.buy(what, "", _none());
        bytes32 typeHash = keccak256(
            "Purchase(address buyer,address account,address asset,uint128 amount,uint128 least,uint64 until,uint64 nonce)"
        );
        wallet.take(
            keccak256(
                abi.encodePacked(
                    hex"1901",
                    domainOf("Cairn Credits", address(credits)),
                    keccak256(abi.encode(typeHash, what))
                )
            )
        );
        assertEq(credits.buy(what, "", _none()), 5e6);
    }

    function test_buy_tooFewOrTooMany() public {
        vm.startPrank(ALICE);
        token.approve(address(credits), type(uint256).max);
        Purchase memory what = _purchase(ALICE, address(token), 10e18);
        what.least = 20e6 + 1;
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_TooFew.selector, 20e6, 20e6 + 1));
        credits.buy(what, "", _none());
        vm.stopPrank();
        vm.prank(governance);
        credits.setLimit(15e6, 1 days);
        what.least = 0;
        vm.startPrank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_Limited.selector, 20e6, 15e6));
        credits.buy(what, "", _none());
        what.amount = 7.5e18;
        credits.buy(what, "", _none());
        vm.stopPrank();
        assertEq(credits.available(), 0);
        skip(12 hours);
        assertEq(credits.available(), 7.5e6);
        // Money has no such limit.
        money.mint(ALICE, 400e6);
        assertEq(buys(ALICE, address(money), 400e6), 400e6);
        assertEq(token.balanceOf(ALICE), 92.5e18);
    }

    function test_buy_money() public {
        money.mint(ALICE, 30e6);
        assertEq(buys(ALICE, address(money), 12e6), 12e6);
        assertEq(money.balanceOf(TREASURY), 12e6);
        assertEq(credits.moneyPaid(), 12e6);
        assertEq(credits.tokensBurned(), 0);
        assertEq(credits.quote(address(money), 7e6), 7e6);
        Purchase memory what = _purchase(ALICE, address(money), 1e6);
        vm.prank(governance);
        credits.takeMoney(false);
        vm.startPrank(ALICE);
        money.approve(address(credits), 1e6);
        vm.expectRevert(ICredits.Credits_NoMoney.selector);
        credits.buy(what, "", _none());
        vm.stopPrank();
        vm.startPrank(governance);
        credits.takeMoney(true);
        directory.set("treasury", address(0));
        vm.stopPrank();
        vm.startPrank(ALICE);
        vm.expectRevert(ICredits.Credits_NoMoney.selector);
        credits.buy(what, "", _none());
        what.asset = address(this);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_UnknownAsset.selector, address(this)));
        credits.buy(what, "", _none());
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_UnknownAsset.selector, address(this)));
        credits.quote(address(this), 1);
        what.asset = address(token);
        what.amount = 0;
        token.approve(address(credits), 1e18);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.Settlement_DepositTooSmall.selector, 0, 1));
        credits.buy(what, "", _none());
    }

    function test_buy_theTreasuryItselfMayPay() public {
        money.mint(TREASURY, 5e6);
        assertEq(buys(TREASURY, address(money), 5e6), 5e6);
    }

    function test_buy_refusesMoneyThatComesShort() public {
        CreditsTerms memory terms = _terms(factory.addressesOf(address(this), "Credit"));
        TaxedMoney taxed = new TaxedMoney();
        terms.money = address(taxed);
        ICredits other = ICredits(deploy("Credits", abi.encode(terms)));
        taxed.mint(ALICE, 10e6);
        Purchase memory what = _purchase(ALICE, address(taxed), 10e6);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_WrongAmountCame.selector, 10e6, 9e6));
        other.buy(what, "", _none());
    }

    function test_credits_goToNobodyElse() public {
        buys(ALICE, address(token), 10e18);
        put(ALICE, dollar, 0, 5e6);
        catchUp();
        vm.prank(ALICE);
        settlement.requestWithdraw(address(credits), 8e6);
        catchUp();
        assertEq(withdraw(ALICE), 8e6);
        assertEq(credits.balanceOf(ALICE), 8e6);
        vm.startPrank(ALICE);
        vm.expectRevert(ICredits.Credits_NotTransferable.selector);
        credits.transfer(BOB, 1);
        vm.expectRevert(ICredits.Credits_NotTransferable.selector);
        credits.transfer(address(credits), 1);
        credits.approve(address(settlement), 8e6);
        vm.expectRevert(ICredits.Credits_NotTransferable.selector);
        settlement.deposit(BOB, address(credits), 8e6);
        credits.approve(BOB, 8e6);
        vm.stopPrank();
        vm.prank(BOB);
        vm.expectRevert(ICredits.Credits_NotTransferable.selector);
        credits.transferFrom(ALICE, BOB, 1);
        vm.prank(ALICE);
        assertEq(credits.putBack(), 8e6);
        assertEq(settlement.depositOf(ALICE, address(credits)).deposited, 28e6);
        assertEq(credits.totalSupply(), 20e6);
    }

    function test_credits_areSpentByAnEpoch() public {
        buys(ALICE, address(token), 10e18);
        put(ALICE, dollar, 0, 15e6);
        catchUp();
        assertEq(credits.outstanding(), 5e6);
        vm.prank(ALICE);
        settlement.requestWithdraw(address(credits), 20e6);
        catchUp();
        assertEq(withdraw(ALICE), 5e6);
        assertEq(credits.balanceOf(address(settlement)), 15e6);
    }

    function test_price_dormant() public {
        uint256 now_ = vm.getBlockTimestamp();
        feed.say(2e8, now_ - 1 hours);
        assertEq(credits.quote(address(token), 1e18), 2e6);
        feed.say(2e8, now_ - 1 hours - 1);
        dormant(Dormant.Stale);
        feed.say(2e8, now_ + 1);
        dormant(Dormant.Early);
        feed.say(0, 0);
        dormant(Dormant.NotPositive);
        feed.say(-2e8, 0);
        dormant(Dormant.NotPositive);
        feed.say(type(int256).max, 0);
        dormant(Dormant.TooHigh);
        feed.say(100e8 + 1, 0);
        dormant(Dormant.TooHigh);
        feed.say(0.01e8 - 1, 0);
        dormant(Dormant.TooLow);
        // What stands on it stands still, and says why; everything else goes on.
        Purchase memory what = _purchase(ALICE, address(token), 1e18);
        vm.startPrank(ALICE);
        token.approve(address(credits), 1e18);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_Dormant.selector, Dormant.TooLow));
        credits.buy(what, "", _none());
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_Dormant.selector, Dormant.TooLow));
        credits.quote(address(token), 1e18);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_Dormant.selector, Dormant.TooLow));
        credits.observe();
        vm.stopPrank();
        money.mint(BOB, 5e6);
        buys(BOB, address(money), 5e6);
        put(BOB, dollar, 0, 1e6);
        put(CAROL, token, 3e18, 0);
        settleAndActivate();
        assertEq(claim(CAROL), 3e18);
        feed.say(0.01e8, 0);
        assertEq(credits.quote(address(token), 1e18), 0.01e6);
    }

    function test_price_anOddFeed() public {
        OddFeed odd = new OddFeed();
        FeedTerms memory terms = _feedTerms();
        terms.feed = address(odd);
        vm.prank(governance);
        credits.setFeed(terms, 2e18);
        uint256 now_ = vm.getBlockTimestamp();
        odd.round(9, 2e8, now_, now_, 9);
        assertEq(credits.quote(address(token), 1e18), 2e6);
        odd.round(9, 2e8, now_, 0, 9);
        dormant(Dormant.Incomplete);
        odd.round(9, 2e8, now_, now_, 8);
        dormant(Dormant.Incomplete);
        for (uint8 mode = 1; mode < 3; ++mode) {
            odd.set("", mode);
            dormant(Dormant.Broken);
        }
        odd.set(new bytes(0x9f), 0);
        dormant(Dormant.Broken);
        odd.set(new bytes(1_000), 0);
        dormant(Dormant.Incomplete);
        // Its decimals are answered with whatever is set: none, or too many.
        odd.set("", 3);
        dormant(Dormant.Broken);
        odd.set(abi.encode(uint256(37), 2e8, now_, now_, uint256(37)), 3);
        dormant(Dormant.Broken);
        odd.set(abi.encode(uint256(36), 2e36, now_, now_, uint256(36)), 3);
        assertEq(credits.quote(address(token), 1e18), 2e6);
        terms.feed = address(0);
        vm.prank(governance);
        credits.setFeed(terms, 2e18);
        dormant(Dormant.NoFeed);
        terms.feed = address(0xDEAD);
        vm.prank(governance);
        credits.setFeed(terms, 2e18);
        dormant(Dormant.Broken);
    }

    function test_price_ofAnySequencer() public {
        OddFeed up = new OddFeed();
        FeedTerms memory terms = _feedTerms();
        terms.sequencer = address(up);
        vm.prank(governance);
        credits.setFeed(terms, 2e18);
        uint256 now_ = vm.getBlockTimestamp();
        up.round(1, 1, now_ - 2 hours, now_, 1);
        dormant(Dormant.SequencerDown);
        up.round(1, 0, 0, now_, 1);
        dormant(Dormant.SequencerDown);
        up.set("", 1);
        dormant(Dormant.SequencerDown);
        up.round(2, 0, now_ - 1 hours, now_, 2);
        dormant(Dormant.SequencerBack);
        up.round(2, 0, now_ + 1, now_, 2);
        dormant(Dormant.SequencerBack);
        up.round(2, 0, now_ - 1 hours - 1, now_, 2);
        assertEq(credits.quote(address(token), 1e18), 2e6);
    }

    function test_price_ofAnyDecimals() public {
        for (uint256 i = 0; i < 4; ++i) {
            uint8 decimals = [0, 6, 18, 27][i];
            FeedTerms memory terms = _feedTerms();
            terms.feed = deploy("TestFeed", abi.encode(decimals, int256(3 * 10 ** uint256(decimals))));
            vm.prank(governance);
            credits.setFeed(terms, 3e18);
            assertEq(credits.quote(address(token), 1e18), 3e6);
        }
    }

    function test_price_lessTheMarginAndNoFasterThanItMayRise() public {
        FeedTerms memory terms = _feedTerms();
        terms.marginPpm = 10_000;
        vm.prank(governance);
        credits.setFeed(terms, 2e18);
        buys(ALICE, address(token), 1e18);
        assertEq(_price(), 1.98e18);
        // A feed that is made to jump to fifty times the price buys what the anchor says.
        feed.say(99e8, 0);
        assertEq(_price(), 2e18);
        skip(30 minutes);
        assertEq(_price(), 2.016894375e18);
        // Nobody looked for a month: an hour of it counts.
        skip(30 days);
        assertEq(credits.observe(), 2.03378875e18);
        assertEq(_price(), 2.03378875e18);
        // What is bought counts the fall at once, the anchor follows it in hours.
        feed.say(1e8, 0);
        buys(ALICE, address(token), 1e18);
        feed.say(4e8, 0);
        assertEq(_price(), 2.03378875e18);
        skip(1 hours);
        feed.say(1e8, 0);
        assertEq(credits.observe(), 0.99e18);
        feed.say(4e8, 0);
        uint256 third = uint256(2.03378875e18) * 1_000_000 / 1_405_465;
        assertEq(_price(), third);
        // Whoever made it fall holds it down no longer than governance takes to say so.
        vm.prank(governance);
        credits.setFeed(terms, 3.5e18);
        assertEq(_price(), 3.5e18);
    }

    function test_price_beginsAtWhatWhoeverNamesTheFeedSays() public {
        // After the launch, and after each feed that is named: nobody had to look before.
        feed.say(100e8, 0);
        assertEq(_price(), 2e18 + uint256(2e18) * 405_465 * 1 hours / (1_000_000 * 1 days));
        vm.startPrank(governance);
        credits.setFeed(_feedTerms(), 1.5e18);
        assertEq(_price(), 1.5e18);
        (uint256 anchor, uint256 since) = credits.anchor();
        assertEq(anchor, 1.5e18);
        assertEq(since, vm.getBlockTimestamp());
        for (uint256 i = 0; i < 3; ++i) {
            uint256 wrong = [uint256(0), 0.01e18 - 1, 100e18 + 1][i];
            vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_WrongTerms.selector, bytes32("anchor")));
            credits.setFeed(_feedTerms(), wrong);
        }
        FeedTerms memory none = _feedTerms();
        none.feed = address(0);
        credits.setFeed(none, 0);
        vm.stopPrank();
        dormant(Dormant.NoFeed);
    }

    /// Whatever the feed says, whoever looks when: in a time T the anchor rises by e^(rise × T) at most and falls by e^(24 × rise × T) at
    /// most, and what counts is never above it, nor above the feed.
    function testFuzz_anchor_keepsItsPace(uint64[24] calldata waits, uint64[24] calldata says) public {
        vm.prank(governance);
        credits.setFeed(_feedTerms(), 2e18);
        uint256 seen;
        for (uint256 i = 0; i < 24; ++i) {
            uint256 waited = bound(waits[i], 0, i % 3 == 0 ? 3 days : 2 hours);
            uint256 said = bound(says[i], 0.01e8, 100e8);
            skip(waited);
            seen += waited < 1 hours ? waited : 1 hours;
            feed.say(int256(said), 0);
            uint256 counts = credits.observe();
            (uint256 anchor,) = credits.anchor();
            assertLe(counts, said * 1e10, "no more than the feed says");
            assertLe(counts, anchor, "no more than the anchor");
            uint256 exponent = seen * 0.405465e18 / 1 days;
            assertLe(anchor, 2e18 * _exp(exponent) / 1e18 + 1, "up");
            assertLe(2e36 / _exp(exponent * 24), anchor + 25, "down");
        }
    }

    /// However long nobody looked: an hour counts.
    function testFuzz_waiting_gainsNothing(uint64 waited, uint64 said) public {
        vm.prank(governance);
        credits.setFeed(_feedTerms(), 2e18);
        skip(bound(waited, 1 hours, 3_650 days));
        uint256 most = 2e18 + uint256(2e18) * 405_465 * 1 hours / (1_000_000 * 1 days);
        uint256 usd = bound(said, 2.1e8, 100e8);
        feed.say(int256(usd), 0);
        assertEq(credits.observe(), most);
        feed.say(0.01e8, 0);
        skip(bound(waited, 1 hours, 3_650 days));
        credits.observe();
        (uint256 anchor,) = credits.anchor();
        assertEq(anchor, most * 1_000_000 / 1_405_465);
    }

    function _price() private view returns (uint256 usd) {
        (usd,) = credits.price();
    }

    /// e^x of 18 decimals, from above.
    function _exp(uint256 x) private pure returns (uint256 sum) {
        uint256 term = 1e18;
        for (uint256 i = 1; i < 120; ++i) {
            sum += term;
            term = term * x / (i * 1e18) + 1;
        }
    }

    function test_governance_alone() public {
        FeedTerms memory terms = _feedTerms();
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotGovernance.selector, address(this)));
        credits.setFeed(terms, 2e18);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotGovernance.selector, address(this)));
        credits.setLimit(1, 1);
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_NotGovernance.selector, address(this)));
        credits.takeMoney(false);
        vm.startPrank(governance);
        for (uint256 i = 0; i < 4; ++i) {
            terms = _feedTerms();
            if (i == 0) terms.staleAfter = 0;
            if (i == 1) terms.staleAfter = 7 days + 1;
            if (i == 2) terms.marginPpm = 1_000_000;
            if (i == 3) terms.risePpm = 0;
            bytes32 field = i < 2 ? bytes32("staleAfter") : i == 2 ? bytes32("marginPpm") : bytes32("risePpm");
            vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_WrongTerms.selector, field));
            credits.setFeed(terms, 2e18);
        }
        vm.expectRevert(abi.encodeWithSelector(ICredits.Credits_WrongTerms.selector, bytes32("window")));
        credits.setLimit(1, 0);
        // Through the manager, after its delay.
        vm.stopPrank();
        govern(address(credits), abi.encodeCall(ICredits.setLimit, (0, 1 days)));
        assertEq(credits.available(), 0);
    }

    function test_terms_withinBounds() public {
        for (uint256 i = 0; i < 6; ++i) {
            CreditsTerms memory terms = _terms(factory.addressesOf(address(this), "Credit"));
            if (i == 0) terms.usd = 0;
            if (i == 1) terms.usd = 1e48 + 1;
            if (i == 2) terms.leastPrice = 1e6 - 1;
            if (i == 3) terms.leastPrice = terms.mostPrice + 1;
            if (i == 4) terms.mostPrice = 1e48 + 1;
            if (i == 5) terms.decimals = 25;
            bytes memory code = vm.getCode("build/contracts/shipped/Credits.json");
            bytes memory creation = bytes.concat(code, abi.encode(terms));
            address made;
            assembly ("memory-safe") {
                made := create(0, add(creation, 0x20), mload(creation))
            }
            assertEq(made, address(0));
        }
        assertLe(address(credits).code.length, 24_576, "code, EIP-170");
        assertEq(credits.usd(), 1e18);
        assertEq(credits.leastPrice(), 0.01e18);
        assertEq(credits.settlement(), address(settlement));
        assertEq(credits.money(), address(money));
        assertEq(credits.token(), address(token));
        assertEq(credits.feedTerms().feed, address(feed));
        assertTrue(credits.takesMoney(), "money buys");
    }
}
