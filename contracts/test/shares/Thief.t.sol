// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IDeviceRegistry} from "../../interfaces/IDeviceRegistry.sol";
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

    /// A manager in league with the buyer: what it had allowed the machine before the sale, and the buyer who is slow to accept.
    function test_aSoldMachineSpendsNothingMoreOfTheHolders() public {
        vm.prank(MANAGER);
        shares.allow(battery, address(dollar), 500e6, 1 days, 9_000e6, type(uint64).max);
        sold(700e6);
        vm.prank(MANAGER);
        vm.expectRevert(IMachineShares.MachineShares_Closed.selector);
        shares.allow(battery, address(dollar), 900e6, 1 days, 9_000e6, type(uint64).max);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.AllowanceSet(address(shares), battery, address(dollar), 0, 1 days, 0, 0, 1);
        shares.handOver(machines());
        assertEq(registry.offeredTo(battery), BIDDER);
        // The one of before does not come back, and once the buyer has the machine it is no business of the vault.
        assertEq(registry.allowanceNonce(address(shares), battery), 2);
        vm.prank(BIDDER);
        registry.accept(machines());
        vm.expectRevert();
        shares.handOver(machines());
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

    /// Whoever rents all shares there are decides nothing, however it is cut into pieces, as long as no piece is two days long.
    function testFuzz_votesBoughtForLessThanTwoDaysDecideNothing(uint256 seed) public {
        uint256 id = proposed(Kind.WindUp, BIDDER, 0);
        for (uint256 i = 0; i < 5; ++i) {
            (uint256 rented, uint256 free) = (
                uint256(keccak256(abi.encode(seed, i))) % 2 days,
                uint256(keccak256(abi.encode(i, seed))) % 12 hours
            );
            if (vm.getBlockTimestamp() + rented + free >= shares.decisionOf(id).until) break;
            sent(ALICE, BIDDER, 500e18);
            sent(BOB, BIDDER, 300e18);
            sent(CAROL, BIDDER, 200e18);
            backed(id, BIDDER);
            skip(rented);
            vm.expectRevert();
            shares.carryOut(id);
            vm.prank(BIDDER);
            shares.unback();
            sent(BIDDER, ALICE, 500e18);
            sent(BIDDER, BOB, 300e18);
            sent(BIDDER, CAROL, 200e18);
            skip(free);
        }
        assertEq(shares.decisionOf(id).support, 0);
    }

    /// A thousandth each for two hundred accounts: none of them keeps the others from selling, or is paid less than its part.
    function test_dustHoldersHoldNobodyUp() public {
        uint256 fewest = shares.least();
        for (uint160 i = 0; i < 200; ++i) {
            sent(CAROL, address(0xD0570 + i), fewest);
        }
        assertEq(shares.balanceOf(CAROL), 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMachineShares.MachineShares_TooFew.selector, address(0xD0570), fewest - 1, fewest
            )
        );
        sent(address(0xD0570), ALICE, 1);
        sold(700e6);
        assertEq(collected(IERC20(address(bad)), address(0xD0570)), 700e6 * fewest / ALL);
        assertEq(collected(IERC20(address(bad)), ALICE), 350e6);
    }

    /// A thousandth may propose as often as it pays for: what nobody backs keeps nothing from being decided.
    function test_junkDecisionsHoldNobodyUp() public {
        sent(ALICE, DAVE, shares.least());
        uint256 id = proposed(Kind.Manager, RIVAL, 0);
        for (uint256 i = 0; i < 50; ++i) {
            vm.prank(DAVE);
            shares.propose(Kind.WindUp, DAVE, 0);
        }
        backed(id, ALICE);
        backed(id, BOB);
        skip(2 days);
        shares.carryOut(id);
        assertEq(shares.manager(), RIVAL);
    }

    /// Guardians who wait for a wallet with little in it until it has much: what came since the notice began has had none.
    function test_aRecoveryThatLiesInWait_takesWhatItsNoticeWasOf() public {
        sent(BOB, DAVE, 10e18);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(watch[i]);
            shares.approveRecovery(DAVE, BIDDER);
        }
        skip(365 days);
        sent(ALICE, DAVE, 400e18);
        shares.recover(DAVE);
        assertEq(shares.balanceOf(BIDDER), 10e18);
        assertEq(shares.balanceOf(DAVE), 400e18);
        vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, DAVE));
        shares.recover(DAVE);
    }

    /// Dust that somebody sends keeps nobody's shares from being recovered.
    function testFuzz_aGiftIsInNobodysWay(uint256 gift) public {
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(watch[i]);
            shares.approveRecovery(BOB, DAVE);
        }
        skip(14 days);
        gift = bound(gift, 1, 499e18);
        sent(ALICE, BOB, gift);
        shares.recover(BOB);
        assertEq(shares.balanceOf(DAVE) + shares.balanceOf(BOB), 300e18 + gift);
        assertTrue(shares.balanceOf(DAVE) >= 300e18, "recovered");
        assertEq(shares.balanceOf(BOB), gift < shares.least() ? 0 : gift);
    }

    /// Fewer guardians than it takes, in whatever order, with whatever they wait for and the wallet saying no in between: nothing moves.
    function testFuzz_tooFewGuardiansMoveNothing(uint256 seed) public {
        for (uint256 i = 0; i < 12; ++i) {
            uint256 what = uint256(keccak256(abi.encode(seed, i)));
            if (what % 4 == 0) {
                vm.prank(BOB);
                shares.cancelRecovery();
            } else {
                // One alone in each round, another for another account.
                vm.prank(watch[what % 2]);
                shares.approveRecovery(BOB, what % 2 == 0 ? DAVE : BIDDER);
            }
            skip((what >> 8) % 20 days);
            vm.expectRevert(abi.encodeWithSelector(IMachineShares.MachineShares_NotLost.selector, BOB));
            shares.recover(BOB);
        }
        assertEq(shares.balanceOf(BOB), 300e18);
    }

    /// Neither by its holders, nor by guardians, nor by whoever may spend for a holder.
    function test_theVaultHoldsNothingOfItself() public {
        vm.expectRevert(IMachineShares.MachineShares_ToItself.selector);
        sent(ALICE, address(shares), 100e18);
        vm.prank(ALICE);
        shares.approve(BIDDER, 100e18);
        vm.prank(BIDDER);
        vm.expectRevert(IMachineShares.MachineShares_ToItself.selector);
        shares.transferFrom(ALICE, address(shares), 100e18);
        for (uint256 i = 0; i < 2; ++i) {
            vm.prank(watch[i]);
            shares.approveRecovery(CAROL, address(shares));
        }
        skip(14 days);
        vm.expectRevert(IMachineShares.MachineShares_ToItself.selector);
        shares.recover(CAROL);
        assertEq(shares.balanceOf(CAROL), 200e18);
    }

    /// A vault has no hands: what it holds of another machine backs nothing there. Money still finds its way through both.
    function test_aVaultThatHoldsAnother() public {
        ShareTerms memory outer = terms();
        outer.machines = new bytes32[](0);
        outer.symbol = "FUND";
        IMachineShares fund = IMachineShares(shareFactory.make(outer));
        sent(CAROL, address(fund), 200e18);
        sold(700e6);
        IERC20 asset = IERC20(address(bad));
        assertEq(collected(asset, address(fund)), 140e6);
        assertEq(bad.balanceOf(address(fund)), 140e6);
        vm.expectRevert(IMachineShares.MachineShares_NotClosed.selector);
        fund.collect(asset, ALICE);
        address[3] memory all = [ALICE, BOB, CAROL];
        vm.prank(ALICE);
        uint256 id = fund.propose(Kind.WindUp, ALICE, 0);
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(all[i]);
            fund.back(id);
        }
        skip(2 days);
        fund.carryOut(id);
        skip(14 days);
        fund.close();
        assertEq(fund.collect(asset, ALICE), 70e6);
    }
}
