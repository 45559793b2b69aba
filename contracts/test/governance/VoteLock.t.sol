// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Curve, IVoteLock, LockPermit, LockTerms} from "../../governance/IVoteLock.sol";
import {IVotingFactory, VotingConfig} from "../../governance/IVotingFactory.sol";
import {KeyWallet} from "../Allowances.t.sol";
import {Holders} from "./Holders.sol";

/// lock
/// ├── by Curve's arithmetic gives the golden rows to the unit, and falls as they do
/// ├── takes tokens, adds to a lock, lengthens it; refuses nothing, a shorter end, a past one, one too far
/// ├── whose amount is less than a second's worth has no votes, and is paid back
/// ├── with a permit, also one that somebody else has brought before
/// └── by signature, brought by anybody: of the account, once, in time
///     ├── to the account's own lock, out of its own tokens, with its own delegate: fuzzed
///     ├── of a wallet that is a contract, by its own word (ERC-1271), and once
///     └── refuses another account's signature, the other form of the same one, other terms, another lock's, a nonce that was used, too late
/// withdraw
/// ├── pays its holder exactly what it locked, once it is over; nobody else, and not before
/// ├── asked for by anybody else, the same
/// └── leaves no votes, and a new lock begins
/// delegate
/// ├── moves all votes of a lock to one delegate, at once and in time, and back
/// ├── what grows goes to the delegate; the past does not change
/// └── by signature: once, in time, in its one form
/// the past
/// ├── is asked for the past alone
/// └── is right at every second around a week's end, whatever was done since
/// a year of a delegate that nobody touched is read over its weeks, within a bound of gas
/// the factory
/// └── makes one of each for a maker and its terms, with MAX of two weeks to four years; nobody sets them up again
contract VoteLockTest is Holders {
    uint256 private constant GOLDEN = 1_700_000_000;

    function _at(uint256 time) private {
        vm.warp(time);
    }

    /// Each row of the vectors of Curve's escrow (contracts/test/vectors/SOURCES.md).
    function test_falling_isCurvesToTheUnit() public {
        string memory json = vm.readFile("contracts/test/vectors/vecrv.json");
        for (uint256 i = 0; i < 4; ++i) {
            string memory row = string.concat(".vectors[", vm.toString(i), "].");
            assertEq(_of(json, row, "now"), GOLDEN);
            uint256 amount = _of(json, row, "amount");
            assertEq(amount / LONGEST, _of(json, row, "slope"));
            _golden(
                amount,
                _of(json, row, "lockSeconds"),
                _of(json, row, "end"),
                _of(json, row, "power"),
                _of(json, row, "powerAfter1Week")
            );
        }
        assertFalse(vm.keyExistsJson(json, ".vectors[4]"), "all of them");
    }

    function _of(string memory json, string memory row, string memory name) private pure returns (uint256) {
        return vm.parseJsonUint(json, string.concat(row, name));
    }

    function _golden(uint256 amount, uint256 seconds_, uint256 end, uint256 power, uint256 later) private {
        address who = address(uint160(amount + seconds_));
        _at(GOLDEN);
        lockFor(who, amount, GOLDEN + seconds_);
        (uint256 held, uint256 itsEnd, uint256 votes) = voteLock.lockOf(who);
        assertEq(held, amount);
        assertEq(itsEnd, end);
        assertEq(votes, power);
        assertEq(voteLock.getVotes(who), power);
        _at(GOLDEN + 1 weeks);
        assertEq(voteLock.getVotes(who), later);
        assertEq(voteLock.getPastVotes(who, GOLDEN), power);
    }

    function test_lock_addsAndLengthens() public {
        lockFor(ALICE, 100e18, inWeeks(10));
        assertEq(token.balanceOf(address(voteLock)), 100e18);
        uint256 before = voteLock.getVotes(ALICE);
        lockFor(ALICE, 100e18, 0);
        assertLe(2 * before, voteLock.getVotes(ALICE), "twice as much");
        (, uint256 end,) = voteLock.lockOf(ALICE);
        lockFor(ALICE, 0, end + 1 weeks);
        assertEq(token.balanceOf(address(voteLock)), 200e18);
        (, uint256 longer,) = voteLock.lockOf(ALICE);
        assertEq(longer, end + 1 weeks);
        vm.startPrank(ALICE);
        vm.expectRevert(
            abi.encodeWithSelector(
                IVoteLock.VoteLock_WrongEnd.selector,
                end,
                longer,
                (vm.getBlockTimestamp() + LONGEST) / 1 weeks * 1 weeks
            )
        );
        voteLock.lock(0, end);
        vm.expectRevert();
        voteLock.lock(0, vm.getBlockTimestamp() + LONGEST + 1 weeks);
        vm.expectRevert(IVoteLock.VoteLock_NotOfThisCurve.selector);
        voteLock.unlock();
        vm.stopPrank();
        vm.startPrank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, BOB));
        voteLock.lock(0, inWeeks(5));
        vm.expectRevert();
        voteLock.lock(1, 0);
        vm.expectRevert();
        voteLock.lock(1, vm.getBlockTimestamp());
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, BOB));
        voteLock.withdraw();
        vm.stopPrank();
    }

    function test_lockWithPermit_worksAlsoWhereSomebodyWasFaster() public {
        address holder = vm.addr(77);
        give(holder, 10e18);
        uint256 until = inWeeks(8);
        (uint8 v, bytes32 r, bytes32 s) = _permit(holder, 4e18, 0);
        vm.prank(holder);
        voteLock.lockWithPermit(4e18, until, type(uint256).max, v, r, s);
        (v, r, s) = _permit(holder, 5e18, 1);
        token.permit(holder, address(voteLock), 5e18, type(uint256).max, v, r, s);
        vm.prank(holder);
        voteLock.lockWithPermit(5e18, 0, type(uint256).max, v, r, s);
        (uint256 amount,,) = voteLock.lockOf(holder);
        assertEq(amount, 9e18);
    }

    function _permit(address holder, uint256 amount, uint256 nonce)
        private
        view
        returns (uint8, bytes32, bytes32)
    {
        bytes32 typeHash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 said =
            keccak256(abi.encode(typeHash, holder, address(voteLock), amount, nonce, type(uint256).max));
        return vm.sign(77, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), said)));
    }

    uint256 private constant KEY = 77;
    /// Of secp256k1.
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    LockPermit private none;

    function _terms(address account, uint256 amount, uint256 until) private view returns (LockTerms memory) {
        return LockTerms(account, amount, until, voteLock.nonces(account), vm.getBlockTimestamp());
    }

    function _hashOf(LockTerms memory terms) private pure returns (bytes32) {
        bytes32 typeHash =
            keccak256("Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry)");
        return
            keccak256(
                abi.encode(typeHash, terms.account, terms.amount, terms.until, terms.nonce, terms.expiry)
            );
    }

    function _signed(uint256 key, LockTerms memory terms) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked(hex"1901", _domain(), _hashOf(terms))));
        return abi.encodePacked(r, s, v);
    }

    /// What is locked comes out of the account alone, whoever brings it, and nobody else's lock, votes or tokens move.
    function testFuzz_lockBySig_movesNothingButTheAccountsOwn(uint96 amount, uint8 weeks_, address by)
        public
    {
        address holder = vm.addr(KEY);
        // Nobody calls as the zero address, which no token can be given to; what is locked comes to the lock itself.
        vm.assume(by != holder && by != address(0) && by != address(voteLock));
        uint256 locks = bound(amount, 1, 1e27);
        uint256 until = inWeeks(bound(weeks_, 1, 200));
        lockFor(ALICE, 5e18, inWeeks(50));
        give(holder, locks + 3);
        give(by, 9e18);
        uint256 byHad = token.balanceOf(by);
        (uint8 v, bytes32 r, bytes32 s) = _permit(holder, locks, 0);
        LockTerms memory terms = _terms(holder, locks, until);
        bytes memory signature = _signed(KEY, terms);
        vm.prank(holder);
        voteLock.delegate(BOB);
        (,, uint256 aliceVotes) = voteLock.lockOf(ALICE);
        vm.prank(by);
        voteLock.lockBySig(terms, signature, LockPermit(type(uint256).max, v, r, s));
        (uint256 held, uint256 end,) = voteLock.lockOf(holder);
        assertEq(held, locks);
        assertEq(end, until);
        assertEq(token.balanceOf(holder), 3);
        assertEq(token.balanceOf(by), byHad);
        assertEq(voteLock.delegates(holder), BOB);
        (,, uint256 aliceNow) = voteLock.lockOf(ALICE);
        assertEq(aliceNow, aliceVotes);
        vm.expectRevert();
        voteLock.lockBySig(terms, signature, none);
    }

    function test_lockBySig_refusesWhatTheAccountDidNotSign() public {
        address holder = vm.addr(KEY);
        give(holder, 100e18);
        vm.prank(holder);
        token.approve(address(voteLock), type(uint256).max);
        LockTerms memory terms = _terms(holder, 10e18, inWeeks(20));
        bytes memory signature = _signed(KEY, terms);
        bytes memory notSigned = abi.encodeWithSelector(IVoteLock.VoteLock_NotSigned.selector, holder);
        bytes memory others = _signed(78, terms);
        vm.expectRevert(notSigned);
        voteLock.lockBySig(terms, others, none);
        LockTerms memory changed = _terms(holder, 11e18, terms.until);
        vm.expectRevert(notSigned);
        voteLock.lockBySig(changed, signature, none);
        changed = _terms(holder, 10e18, inWeeks(21));
        vm.expectRevert(notSigned);
        voteLock.lockBySig(changed, signature, none);
        changed = terms;
        vm.warp(terms.expiry + 1);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Expired.selector, terms.expiry));
        voteLock.lockBySig(terms, signature, none);
        vm.warp(terms.expiry);
        voteLock.lockBySig(terms, signature, none);
        LockTerms memory next = _terms(holder, 1e18, 0);
        assertEq(next.nonce, 1);
        // A delegation by signature uses the same count: neither can be kept back for after the other.
        assertEq(token.balanceOf(holder), 90e18);
    }

    /// Of each signature of a curve there is a second form, which anybody can make: it is none.
    function test_bySig_takesOneFormAlone() public {
        address holder = vm.addr(KEY);
        give(holder, 100e18);
        vm.prank(holder);
        token.approve(address(voteLock), type(uint256).max);
        LockTerms memory terms = _terms(holder, 10e18, inWeeks(20));
        bytes memory signature = _signed(KEY, terms);
        (bytes32 r, bytes32 s, uint8 v) = _parts(signature);
        (bytes32 other, uint8 flipped) = (bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_NotSigned.selector, holder));
        voteLock.lockBySig(terms, abi.encodePacked(r, other, flipped), none);
        voteLock.lockBySig(terms, signature, none);

        uint256 expiry = vm.getBlockTimestamp();
        bytes32 said = keccak256(
            abi.encode(
                keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"), BOB, 1, expiry
            )
        );
        (v, r, s) = vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", _domain(), said)));
        (other, flipped) = (bytes32(ORDER - uint256(s)), v == 27 ? 28 : 27);
        vm.expectRevert(abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, other));
        voteLock.delegateBySig(BOB, 1, expiry, flipped, r, other);
        voteLock.delegateBySig(BOB, 1, expiry, v, r, s);
        assertEq(voteLock.delegates(holder), BOB);
    }

    function _parts(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    function test_lockBySig_takesAContractsWord() public {
        KeyWallet wallet = new KeyWallet();
        give(address(wallet), 10e18);
        vm.prank(address(wallet));
        token.approve(address(voteLock), type(uint256).max);
        LockTerms memory terms = _terms(address(wallet), 10e18, inWeeks(20));
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_NotSigned.selector, address(wallet)));
        voteLock.lockBySig(terms, "", none);
        wallet.take(keccak256(abi.encodePacked(hex"1901", _domain(), _hashOf(terms))));
        voteLock.lockBySig(terms, "", none);
        (uint256 amount,,) = voteLock.lockOf(address(wallet));
        assertEq(amount, 10e18);
        vm.expectRevert();
        voteLock.lockBySig(terms, "", none);
    }

    function test_withdrawFor_paysTheHolderWhoeverAsks() public {
        lockFor(ALICE, 10e18, inWeeks(3));
        uint256 end = inWeeks(3);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_NotOver.selector, end));
        voteLock.withdrawFor(ALICE);
        vm.warp(end);
        vm.prank(BOB);
        voteLock.withdrawFor(ALICE);
        assertEq(token.balanceOf(ALICE), 10e18);
        assertEq(token.balanceOf(BOB), 0);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, ALICE));
        voteLock.withdrawFor(ALICE);
    }

    function test_withdraw_paysItsHolderOnce() public {
        lockFor(ALICE, 126_143_999, inWeeks(3));
        lockFor(BOB, 50e18, inWeeks(9));
        uint256 end = inWeeks(3);
        vm.warp(end - 1);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_NotOver.selector, end));
        voteLock.withdraw();
        vm.warp(end);
        vm.prank(CAROL);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, CAROL));
        voteLock.withdraw();
        vm.startPrank(ALICE);
        // Over, it takes a new end.
        vm.expectRevert();
        voteLock.lock(0, 0);
        voteLock.withdraw();
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, ALICE));
        voteLock.withdraw();
        vm.stopPrank();
        assertEq(token.balanceOf(ALICE), 126_143_999);
        assertEq(voteLock.getVotes(ALICE), 0);
        lockFor(ALICE, 1e18, inWeeks(5));
        assertTrue(voteLock.getVotes(ALICE) > 0, "again");
    }

    function test_delegate_movesAllAndBack() public {
        lockFor(ALICE, 100e18, inWeeks(20));
        lockFor(BOB, 40e18, inWeeks(30));
        uint256 alices = voteLock.getVotes(ALICE);
        uint256 bobs = voteLock.getVotes(BOB);
        uint256 then = vm.getBlockTimestamp();
        skip(3 days);
        vm.prank(ALICE);
        voteLock.delegate(BOB);
        assertEq(voteLock.delegates(ALICE), BOB);
        assertEq(voteLock.getVotes(ALICE), 0);
        (,, uint256 ofAlice) = voteLock.lockOf(ALICE);
        (,, uint256 ofBob) = voteLock.lockOf(BOB);
        assertEq(voteLock.getVotes(BOB), ofAlice + ofBob);
        assertEq(voteLock.getPastVotes(ALICE, then), alices);
        assertEq(voteLock.getPastVotes(BOB, then), bobs);
        lockFor(ALICE, 10e18, inWeeks(40));
        (,, ofAlice) = voteLock.lockOf(ALICE);
        assertEq(voteLock.getVotes(BOB), ofAlice + ofBob);
        vm.prank(ALICE);
        voteLock.delegate(address(0));
        assertEq(voteLock.delegates(ALICE), ALICE);
        assertEq(voteLock.getVotes(ALICE), ofAlice);
        assertEq(voteLock.getVotes(BOB), ofBob);
        skip(60 * 1 weeks);
        assertEq(voteLock.getVotes(BOB), 0);
        assertEq(voteLock.getPastTotalSupply(vm.getBlockTimestamp() - 1), 0);
    }

    function test_delegateBySig_isOnceAndInTime() public {
        address holder = vm.addr(77);
        lockFor(holder, 10e18, inWeeks(20));
        uint256 now_ = vm.getBlockTimestamp();
        bytes32 said = keccak256(
            abi.encode(keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"), BOB, 0, now_)
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(77, keccak256(abi.encodePacked(hex"1901", _domain(), said)));
        vm.warp(now_ + 1);
        vm.expectRevert(abi.encodeWithSelector(IVotes.VotesExpiredSignature.selector, now_));
        voteLock.delegateBySig(BOB, 0, now_, v, r, s);
        vm.warp(now_);
        voteLock.delegateBySig(BOB, 0, now_, v, r, s);
        assertEq(voteLock.delegates(holder), BOB);
        vm.expectRevert();
        voteLock.delegateBySig(BOB, 0, now_, v, r, s);
    }

    function _domain() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn vote lock"),
                keccak256("1"),
                block.chainid,
                address(voteLock)
            )
        );
    }

    function test_past_isRightAroundAWeeksEnd() public {
        uint256 start = vm.getBlockTimestamp();
        lockFor(ALICE, 100e18, inWeeks(2));
        lockFor(BOB, 77e18, inWeeks(4));
        uint256 end = inWeeks(2);
        uint256 slopeA = uint256(100e18) / LONGEST;
        uint256 slopeB = uint256(77e18) / LONGEST;
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.ERC5805FutureLookup.selector, start, uint48(start)));
        voteLock.getPastVotes(ALICE, start);
        vm.warp(end + 3 weeks);
        vm.prank(BOB);
        voteLock.withdraw();
        assertEq(voteLock.getPastTotalSupply(start - 1), 0);
        assertEq(voteLock.getPastTotalSupply(end - 1), slopeA + slopeB * (2 weeks + 1));
        assertEq(voteLock.getPastTotalSupply(end), slopeB * 2 weeks);
        assertEq(voteLock.getPastTotalSupply(end + 1), slopeB * (2 weeks - 1));
        assertEq(voteLock.getPastVotes(ALICE, end - 1), slopeA);
        assertEq(voteLock.getPastVotes(ALICE, end), 0);
        assertEq(voteLock.getVotes(address(0)), 0);
        assertEq(voteLock.clock(), uint48(end + 3 weeks));
    }

    /// The dearest there is: a delegate whom somebody gave locks of all weeks, and who was not touched for as long.
    function test_worstReading_isBounded() public {
        for (uint256 i = 1; i < 208; ++i) {
            address who = address(uint160(0x9000 + i));
            lockFor(who, 1e18, inWeeks(i));
            vm.prank(who);
            voteLock.delegate(ALICE);
        }
        skip(LONGEST);
        vm.cool(address(voteLock));
        assertEq(voteLock.getVotes(ALICE), 0);
        assertLe(vm.lastCallGas().gasTotalUsed, 650_000, "gas of a reading");
    }

    function test_factory_makesOneOfEach() public {
        VotingConfig memory config = _voting();
        vm.expectRevert();
        votingFactory.make(config);
        config.longest = 1 weeks;
        vm.expectRevert(
            abi.encodeWithSelector(
                IVotingFactory.VotingFactory_WrongLongest.selector, 1 weeks, 2 weeks, LONGEST
            )
        );
        votingFactory.make(config);
        config.longest = 52 weeks;
        (address lock_,) = votingFactory.addressesOf(address(this), config);
        (address made,) = votingFactory.make(config);
        assertEq(made, lock_);
        assertEq(IVoteLock(made).longest(), 52 weeks);
        vm.expectRevert();
        voteLock.initialize();
        vm.expectRevert();
        holders.initialize(address(voteLock), 0, _terms());
    }
}

contract LinearLockTest is Holders {
    function _curve() internal pure override returns (Curve) {
        return Curve.Linear;
    }

    /// amount × left / MAX, where Curve's arithmetic would have none.
    function test_linear_countsTheLastUnit() public {
        vm.warp(1_700_000_000);
        lockFor(ALICE, 126_143_999, 1_700_000_000 + LONGEST);
        uint256 left = 1_825_891_200 - uint256(1_700_000_000);
        assertEq(voteLock.getVotes(ALICE), 126_143_999 * left / LONGEST);
        lockFor(BOB, 1_000e18, 1_700_000_000 + 365 days);
        assertEq(voteLock.getVotes(BOB), 1_000e18 * uint256(1_730_937_600 - 1_700_000_000) / LONGEST);
        skip(1 weeks);
        assertEq(voteLock.getVotes(ALICE), 126_143_999 * (left - 1 weeks) / LONGEST);
    }

    /// Helium's voter-stake-registry counts amount × 100 × left / 4 years: 12.534 for 183 days, 25 for a year, 100 for four.
    function test_linear_isAHundredthOfHeliums() public {
        uint256[3] memory ends = [uint256(183), 365, 4 * 365];
        uint256[3] memory thousandths = [uint256(12_534), 25_000, 100_000];
        for (uint256 i = 0; i < 3; ++i) {
            // A lock ends on a whole week: it is looked at so many days before.
            uint256 end = (vm.getBlockTimestamp() + 5 * LONGEST) / 1 weeks * 1 weeks;
            vm.warp(end - LONGEST);
            address holder = address(uint160(0x4E7 + i));
            lockFor(holder, 1_000e18, end);
            vm.warp(end - ends[i] * 1 days);
            assertEq(voteLock.getVotes(holder) * 100 / 1e18, thousandths[i]);
        }
    }
}

contract ConstantLockTest is Holders {
    function _curve() internal pure override returns (Curve) {
        return Curve.Constant;
    }

    function test_constant_isTheAmountUntilItIsAskedBack() public {
        lockFor(ALICE, 5e18, 0);
        vm.startPrank(ALICE);
        vm.expectRevert();
        voteLock.lock(0, inWeeks(4));
        vm.expectRevert();
        voteLock.withdraw();
        vm.stopPrank();
        skip(900 days);
        assertEq(voteLock.getVotes(ALICE), 5e18);
        uint256 asked = vm.getBlockTimestamp();
        vm.startPrank(ALICE);
        voteLock.unlock();
        assertEq(voteLock.getVotes(ALICE), 0);
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_Nothing.selector, ALICE));
        voteLock.unlock();
        vm.expectRevert(abi.encodeWithSelector(IVoteLock.VoteLock_NotOver.selector, asked + LONGEST));
        voteLock.withdraw();
        // Thought better of.
        voteLock.lock(0, 0);
        assertEq(voteLock.getVotes(ALICE), 5e18);
        voteLock.delegate(BOB);
        assertEq(voteLock.getVotes(BOB), 5e18);
        voteLock.unlock();
        assertEq(voteLock.getVotes(BOB), 0);
        skip(LONGEST);
        voteLock.withdraw();
        vm.stopPrank();
        assertEq(token.balanceOf(ALICE), 5e18);
        assertEq(voteLock.getPastVotes(ALICE, asked), 0);
        assertEq(voteLock.getPastVotes(ALICE, asked - 1), 5e18);
    }
}
