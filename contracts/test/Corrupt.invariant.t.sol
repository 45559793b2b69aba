// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    Activated,
    AssetState,
    Claim,
    CompactSignature,
    Deposit,
    EpochHeader
} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";
import {Line, Lines} from "./Lines.sol";

/// A quorum that signs anything, three accounts that take what they can, and a governance that does its worst.
/// Whatever they do, in whatever order:
///   tokens       claimed ≤ minted ≤ earned ≤ schedule, and supply ≤ schedule (+ what was burned, minted again)
///   payment      claimed ≤ earned ≤ spent ≤ deposited − withdrawn, and the contract holds what is left; what is locked is
///                there as well, but for what went to who waited 30 days and a window, or while all oracles were silent
///   nobody       has received more than what it claimed and withdrew, nor claimed less than before
///   totals       never fall; at most five epochs are pending; the newest activated root pays
///   breakers     no more leaves, or is minted, than they hold and refill
///   deposits     are paid 30 days and a window after they were asked for, whatever state this led to
contract CorruptQuorumTest is Fixture {
    using Lines for Line[];

    uint256 private constant START = GENESIS;
    uint208 private constant MINTS = 12_000e18;

    address[3] private actors = [ALICE, BOB, CAROL];
    /// Encoded.
    bytes[] private headers;
    /// The lines behind each header's root.
    mapping(uint256 header => Line[]) private linesOf;
    uint256 private received;
    uint256 private tokensReceived;
    uint256 private burned;
    uint256 private givenDollars;
    uint256 private givenTokens;
    /// What was paid out whatever is locked: the total of locks does not say when they end.
    uint256 private outInSpiteOfLocks;
    mapping(address account => mapping(address asset => uint256)) private claimedBefore;
    Activated private before;
    AssetState private stateBefore;

    function setUp() public virtual override {
        super.setUp();
        bytes4[] memory selectors = new bytes4[](13);
        selectors[0] = this.wait.selector;
        selectors[1] = this.signAnything.selector;
        selectors[2] = this.signAnything.selector;
        selectors[3] = this.signAnything.selector;
        selectors[4] = this.open.selector;
        selectors[5] = this.open.selector;
        selectors[6] = this.takeTokens.selector;
        selectors[7] = this.takePayment.selector;
        selectors[8] = this.payIn.selector;
        selectors[9] = this.ask.selector;
        selectors[10] = this.takeOut.selector;
        selectors[11] = this.govern.selector;
        selectors[12] = this.burnOrGive.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
        payIn(0, 5_000e6);
    }

    function _mintCapacity() internal pure virtual override returns (uint208) {
        return MINTS;
    }

    function wait(uint256 seconds_) public {
        skip(bound(seconds_, 1, 12 hours));
    }

    /// Any lines, and totals that may have nothing to do with them, near the bounds where it matters.
    function signAnything(uint256[6] memory amounts, uint256[3] memory totals, uint256 wild) public {
        delete ledger;
        for (uint256 i = 0; i < 3; ++i) {
            put(actors[i], token, _amount(amounts[i], settlement.budgetOf(settlement.nextEpoch())), 0);
            put(
                actors[i],
                dollar,
                _amount(amounts[i + 3], settlement.stateOf(address(dollar)).deposited),
                amounts[i] % 100e6
            );
            lock(actors[i], amounts[i] % 70e6, vm.getBlockTimestamp() + amounts[i] % 60 days);
        }
        EpochHeader memory header = nextHeader();
        header.tokenEarned = uint128(_amount(totals[0], settlement.budgetOf(header.epoch)));
        header.assets[0].spent = uint128(_amount(totals[1], hereOf(address(dollar))));
        header.assets[0].earned = uint128(_amount(totals[2], header.assets[0].spent));
        header.assets[0].locked = wild % 16 == 1 ? type(uint128).max : uint128(wild % 50e6);
        header.factsTime = wild % 16 == 2 ? type(uint64).max : header.factsTime - uint64(wild % 3);
        awaitEnd(header);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        try settlement.submit(header, packed(), signed, signatures) {
            for (uint256 i = 0; i < ledger.length; ++i) {
                linesOf[headers.length].push(ledger[i]);
            }
            headers.push(abi.encode(header));
        } catch {}
    }

    function open(uint256 which) public {
        if (headers.length == 0) return;
        if (which % 3 == 0) skip(WINDOW);
        try settlement.activate(decoded(headers[_newestFirst(which)])) {} catch {}
    }

    function takeTokens(uint256 which, uint256 who, bool many) public {
        (address account, Line memory line, bytes32[] memory proof) = _line(which, who, address(token));
        if (line.account == address(0)) return;
        uint256 had = token.balanceOf(account);
        Claim[] memory claims = new Claim[](2);
        claims[0] = Claim(line, proof);
        claims[1] = claims[0];
        uint256 paid;
        if (many) {
            try settlement.claimMany(claims) {} catch {}
            paid = token.balanceOf(account) - had;
        } else {
            try settlement.claim(Claim(line, proof)) returns (uint256 sum) {
                paid = sum;
            } catch {}
        }
        assertEq(token.balanceOf(account), had + paid);
        tokensReceived += paid;
    }

    function takePayment(uint256 which, uint256 who) public {
        (address account, Line memory line, bytes32[] memory proof) = _line(which, who, address(dollar));
        if (line.account == address(0)) return;
        uint256 had = dollar.balanceOf(account);
        try settlement.claim(Claim(line, proof)) returns (uint256 paid) {
            received += paid;
            assertEq(dollar.balanceOf(account), had + paid);
        } catch {}
    }

    function payIn(uint256 who, uint256 amount) public {
        depositFor(actors[who % 3], bound(amount, 1, 10_000e6));
    }

    function ask(uint256 who, uint256 amount) public {
        address account = actors[who % 3];
        vm.prank(account);
        try settlement.requestWithdraw(address(dollar), amount % 10_000e6) {} catch {}
    }

    function takeOut(uint256 which, uint256 who, bool unspent) public {
        (address account, Line memory line, bytes32[] memory proof) = _line(which, who, address(dollar));
        if (line.account == address(0)) account = actors[who % 3];
        uint256 had = dollar.balanceOf(account);
        if (which % 64 == 0) skip(31 days);
        uint256 paid;
        bool silent = vm.getBlockTimestamp() >= settlement.dueSince() + 30 days;
        if (unspent) {
            try settlement.withdrawUnspent(account, address(dollar)) returns (uint256 sum) {
                paid = sum;
            } catch {}
        } else {
            try settlement.withdraw(Claim(line, proof)) returns (uint256 sum) {
                paid = sum;
            } catch {}
        }
        assertEq(dollar.balanceOf(account), had + paid);
        if (unspent || silent) outInSpiteOfLocks += paid;
    }

    function govern(uint256 what, uint256 value) public {
        vm.startPrank(governance);
        uint64 next = settlement.nextEpoch();
        if (what % 4 == 0) try settlement.reject(uint64(value % (uint256(next) + 1))) {} catch {}
        if (what % 4 == 1) {
            try settlement.announceRules(bytes32(value), next + 2) {} catch {}
        }
        if (what % 4 == 2 && value % 3 == 0) try settlement.pause() {} catch {}
        if (what % 4 == 2 && value % 3 == 1) try settlement.resume() {} catch {}
        if (what % 4 == 3) {
            // The same again: what was used must stay used.
            try settlement.setBreaker(address(dollar), PAYOUT, 1 days) {} catch {}
            emission.setBreaker(MINTS, 1 days);
        }
        vm.stopPrank();
    }

    function burnOrGive(uint256 who, uint256 amount, bool give) public {
        address account = actors[who % 3];
        uint256 has = token.balanceOf(account);
        amount = bound(amount, 0, has);
        vm.startPrank(account);
        if (give) {
            token.transfer(address(settlement), amount);
            givenTokens += amount;
            dollar.mint(address(settlement), amount % 10e6);
            givenDollars += amount % 10e6;
        } else {
            token.burn(amount);
            burned += amount;
        }
        vm.stopPrank();
    }

    /// All laws in one campaign: forge would run another for each `invariant_`.
    function invariant_whateverTheySign() public {
        _tokensAreWithinTheSchedule();
        _paymentsAreWithinDeposits();
        _depositsAddUp();
        _nothingFalls();
        _faultsDrainSlowly();
    }

    /// And however it ended: 30 days and a window after it is asked for (and a pause, at most), a deposit is paid that no line
    /// was shown of, as far as it was not spent by all and the breaker lets it.
    function afterInvariant() public {
        for (uint256 i = 0; i < 3; ++i) {
            Deposit memory its = settlement.depositOf(actors[i], address(dollar));
            vm.prank(actors[i]);
            settlement.requestWithdraw(address(dollar), uint256(its.deposited) - its.withdrawn);
        }
        skip(30 days + WINDOW + 3 days);
        for (uint256 i = 0; i < 3; ++i) {
            uint256 due = settlement.depositOf(actors[i], address(dollar)).requested;
            if (due == 0) continue;
            (uint256 here, uint256 spent) =
                (hereOf(address(dollar)), settlement.stateOf(address(dollar)).spent);
            uint256 free = here > spent ? here - spent : 0;
            (, uint256 limit) = settlement.breakerAvailable(address(dollar));
            due = due < free ? due : free;
            assertEq(settlement.withdrawUnspent(actors[i], address(dollar)), due < limit ? due : limit);
        }
    }

    function _tokensAreWithinTheSchedule() private view {
        uint256 schedule = emission.cumulativeAt(vm.getBlockTimestamp());
        Activated memory now_ = settlement.activated();
        assertLe(token.totalSupply(), schedule, "supply within the schedule");
        assertLe(
            emission.minted(), schedule + emission.burned(), "minted within the schedule and what was burned"
        );
        assertEq(emission.burned(), burned);
        assertEq(emission.minted(), settlement.totalMinted());
        assertLe(settlement.totalMinted(), now_.tokenEarned, "minted within earned");
        if (now_.epochs > 0) {
            assertLe(now_.tokenEarned, settlement.budgetOf(now_.epochs - 1), "earned in the budget");
        }
        assertEq(tokensReceived, _sumClaimed(address(token)));
        assertLe(tokensReceived, settlement.totalMinted() + givenTokens, "claimed within minted");
        assertEq(
            token.balanceOf(address(settlement)), settlement.totalMinted() + givenTokens - tokensReceived
        );
    }

    function _paymentsAreWithinDeposits() private view {
        AssetState memory its = settlement.stateOf(address(dollar));
        uint256 withdrawn = settlement.stateOf(address(dollar)).withdrawn;
        assertLe(settlement.stateOf(address(dollar)).claimed, its.earned, "claimed within earned");
        assertLe(its.earned, its.spent, "earned within spent");
        assertLe(its.spent + withdrawn, its.deposited, "spent within deposits");
        assertLe(
            uint256(its.spent) + its.locked + withdrawn,
            its.deposited + outInSpiteOfLocks,
            "locked within deposits"
        );
        assertEq(settlement.stateOf(address(dollar)).claimed, _sumClaimed(address(dollar)));
        assertEq(received, settlement.stateOf(address(dollar)).claimed);
        uint256 left = settlement.stateOf(address(dollar)).deposited - withdrawn - received;
        assertEq(dollar.balanceOf(address(settlement)), left + givenDollars);
    }

    function _depositsAddUp() private view {
        uint256 deposited = 0;
        uint256 withdrawn = 0;
        for (uint256 i = 0; i < 3; ++i) {
            Deposit memory its = settlement.depositOf(actors[i], address(dollar));
            assertLe(uint256(its.withdrawn) + its.requested, its.deposited, "no more asked for than is there");
            deposited += its.deposited;
            withdrawn += its.withdrawn;
        }
        assertEq(settlement.stateOf(address(dollar)).deposited, deposited);
        assertEq(settlement.stateOf(address(dollar)).withdrawn, withdrawn);
    }

    function _nothingFalls() private {
        Activated memory now_ = settlement.activated();
        assertLe(before.tokenEarned, now_.tokenEarned, "tokens earned");
        AssetState memory its = settlement.stateOf(address(dollar));
        assertLe(stateBefore.earned, its.earned, "payment earned");
        assertLe(stateBefore.spent, its.spent, "payment spent");
        stateBefore = its;
        assertLe(before.epochs, now_.epochs, "epochs");
        before = now_;
        for (uint256 i = 0; i < 3; ++i) {
            address[2] memory assets = [address(token), address(dollar)];
            for (uint256 j = 0; j < 2; ++j) {
                uint256 claimed = settlement.claimedOf(actors[i], assets[j]);
                assertLe(claimedBefore[actors[i]][assets[j]], claimed, "claimed");
                claimedBefore[actors[i]][assets[j]] = claimed;
            }
        }
        assertLe(now_.epochs, settlement.activeEpochs(), "activated within active");
        assertLe(settlement.activeEpochs(), settlement.nextEpoch(), "active within submitted");
        assertLe(settlement.nextEpoch(), settlement.activeEpochs() + 5, "at most five pending");
        if (now_.roots > 0) assertTrue(settlement.isPaying(settlement.newestRoot()), "the newest root pays");
    }

    function _faultsDrainSlowly() private view {
        uint256 passed = vm.getBlockTimestamp() - START;
        uint256 most = PAYOUT + PAYOUT * passed / 1 days;
        assertLe(settlement.stateOf(address(dollar)).claimed, most, "claims pass the breaker");
        assertLe(settlement.stateOf(address(dollar)).withdrawn, most, "withdrawals pass the breaker");
        assertLe(emission.minted(), MINTS + MINTS * passed / 1 days, "mints pass the breaker");
    }

    function _sumClaimed(address asset) private view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; ++i) {
            sum += settlement.claimedOf(actors[i], asset);
        }
    }

    function _newestFirst(uint256 which) private view returns (uint256) {
        uint256 length = headers.length;
        return length - 1 - (which >> 8) % (length < 6 ? length : 6);
    }

    function _line(uint256 which, uint256 who, address asset)
        private
        view
        returns (address account, Line memory line, bytes32[] memory proof)
    {
        account = actors[who % 3];
        if (headers.length == 0) return (account, line, proof);
        Line[] memory lines = linesOf[_newestFirst(which)];
        for (uint256 i = 0; i < lines.length; ++i) {
            if (lines[i].account == account && lines[i].asset == asset) {
                return (account, lines[i], lines.proofOf(i));
            }
        }
    }

    /// Nothing, something, exactly the bound, one more, or far over it.
    function _amount(uint256 seed, uint256 most) private pure returns (uint256) {
        uint256 kind = seed % 16;
        if (kind == 0) return 0;
        if (kind == 1) return most;
        if (kind == 2) return most + 1;
        if (kind == 3) return type(uint120).max;
        return (seed >> 8) % (most + 1);
    }
}
