// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Curve, IVoteLock, LockPermit, LockTerms} from "../../governance/IVoteLock.sol";
import {IToken} from "../Tokens.sol";
import {Holders} from "./Holders.sol";
import {T} from "../T.sol";

/// Four people who lock, lengthen, delegate, ask back and withdraw as it comes, over years; and what each of them should have,
/// lock by lock, written down beside it.
contract People is T {
    struct Mine {
        uint256 amount;
        uint256 end;
        uint256 delegate;
        uint256 paidIn;
        uint256 paidOut;
    }

    struct Sample {
        uint256 time;
        uint256 total;
        uint256[4] votes;
    }

    IVoteLock private immutable _lock;
    IToken private immutable _token;
    address private immutable _emission;
    Curve private immutable _curve;
    uint256 private immutable _longest;
    Mine[4] public mine;
    Sample[] private _samples;
    uint256 public locks;
    uint256 public withdrawals;

    constructor(IVoteLock voteLock, IToken token, address emission) {
        (_lock, _token, _emission) = (voteLock, token, emission);
        (_curve, _longest) = (voteLock.curve(), voteLock.longest());
        for (uint256 i = 0; i < 4; ++i) {
            mine[i].delegate = i;
            vm.prank(account(i));
            token.approve(address(voteLock), type(uint256).max);
        }
    }

    function account(uint256 index) public pure returns (address) {
        return vm.addr(0xBEEF00 + index);
    }

    function lock(uint256 who, uint256 amount, uint256 weeks_) external {
        who %= 4;
        Mine storage its = mine[who];
        uint256 now_ = vm.getBlockTimestamp();
        // Dust as well as fortunes.
        amount = amount % 3 == 0 ? amount % 1e9 : amount % 1e28;
        uint256 until = 0;
        if (_curve != Curve.Constant) {
            uint256 most = (now_ + _longest) / 1 weeks;
            uint256 least = now_ / 1 weeks + 1;
            if (its.end / 1 weeks > least) least = its.end / 1 weeks;
            until = bound(weeks_, least, most) * 1 weeks + weeks_ % 1 weeks;
        }
        if (its.amount + amount == 0) return;
        vm.prank(_emission);
        _token.mint(account(who), amount);
        if (amount % 2 == 0) {
            _bySignature(who, amount, until);
        } else {
            vm.prank(account(who));
            _lock.lock(amount, until);
        }
        its.amount += amount;
        its.paidIn += amount;
        its.end = until / 1 weeks * 1 weeks;
        ++locks;
    }

    /// The same by signature, which somebody else brings.
    function _bySignature(uint256 who, uint256 amount, uint256 until) private {
        LockTerms memory terms =
            LockTerms(account(who), amount, until, _lock.nonces(account(who)), type(uint48).max);
        LockPermit memory none;
        _lock.lockBySig(terms, _sign(who, terms), none);
    }

    function _sign(uint256 who, LockTerms memory terms) private view returns (bytes memory) {
        bytes32 said = keccak256(
            abi.encode(
                keccak256("Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry)"),
                terms
            )
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn vote lock"),
                keccak256("1"),
                block.chainid,
                address(_lock)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(0xBEEF00 + who, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return abi.encodePacked(r, s, v);
    }

    function name(uint256 who, uint256 to) external {
        (who, to) = (who % 4, to % 4);
        vm.prank(account(who));
        _lock.delegate(account(to));
        mine[who].delegate = to;
    }

    function askBack(uint256 who) external {
        who %= 4;
        if (_curve != Curve.Constant || mine[who].amount == 0 || mine[who].end != 0) return;
        vm.prank(account(who));
        _lock.unlock();
        mine[who].end = vm.getBlockTimestamp() + _longest;
    }

    /// Whoever can, does; whoever cannot, is refused.
    function withdraw(uint256 who) external {
        who %= 4;
        Mine storage its = mine[who];
        if (its.amount == 0 || its.end == 0 || its.end > vm.getBlockTimestamp()) {
            vm.expectRevert();
            vm.prank(account(who));
            _lock.withdraw();
            return;
        }
        uint256 before = _token.balanceOf(account(who));
        vm.prank(account(who));
        _lock.withdraw();
        assertEq(_token.balanceOf(account(who)) - before, its.amount);
        its.paidOut += its.amount;
        (its.amount, its.end) = (0, 0);
        ++withdrawals;
    }

    function wait(uint256 seconds_) external {
        _sample();
        // Seconds, weeks to the second, years.
        uint256 kind = seconds_ % 3;
        if (kind == 0) skip(1 + seconds_ % 1 days);
        else if (kind == 1) vm.warp((vm.getBlockTimestamp() / 1 weeks + 1 + seconds_ % 5) * 1 weeks);
        else skip(1 + seconds_ % 600 days);
    }

    function _sample() private {
        Sample storage sample = _samples.push();
        sample.time = vm.getBlockTimestamp();
        for (uint256 i = 0; i < 4; ++i) {
            sample.votes[i] = _lock.getVotes(account(i));
        }
        sample.total = exactTotal() / divisor();
    }

    function checkPast() external view {
        for (uint256 i = 0; i < _samples.length; ++i) {
            Sample storage sample = _samples[i];
            if (sample.time >= vm.getBlockTimestamp()) continue;
            assertEq(_lock.getPastTotalSupply(sample.time), sample.total);
            for (uint256 j = 0; j < 4; ++j) {
                assertEq(_lock.getPastVotes(account(j), sample.time), sample.votes[j]);
            }
        }
    }

    /// In votes times the divisor, by the formula and lock by lock.
    function exact(uint256 who) public view returns (uint256) {
        Mine storage its = mine[who];
        uint256 now_ = vm.getBlockTimestamp();
        if (_curve == Curve.Constant) return its.end == 0 ? its.amount : 0;
        if (its.end <= now_) return 0;
        if (_curve == Curve.Falling) return its.amount / _longest * (its.end - now_);
        return its.amount * (its.end - now_);
    }

    function exactOf(uint256 delegate) external view returns (uint256 sum) {
        for (uint256 i = 0; i < 4; ++i) {
            if (mine[i].delegate == delegate) sum += exact(i);
        }
    }

    function exactTotal() public view returns (uint256 sum) {
        for (uint256 i = 0; i < 4; ++i) {
            sum += exact(i);
        }
    }

    function divisor() public view returns (uint256) {
        return _curve == Curve.Linear ? _longest : 1;
    }
}

/// The sentences of IVoteLock, after whatever was done, for each curve.
abstract contract LockInvariants is Holders {
    People internal people;

    function setUp() public override {
        super.setUp();
        people = new People(voteLock, token, address(emission));
        targetContract(address(people));
        bytes4[] memory selectors = new bytes4[](5);
        selectors[0] = People.lock.selector;
        selectors[1] = People.name.selector;
        selectors[2] = People.askBack.selector;
        selectors[3] = People.withdraw.selector;
        selectors[4] = People.wait.selector;
        targetSelector(FuzzSelector(address(people), selectors));
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public {
        _everybodysOwnIsThere();
        _votesAreThoseOfTheLocks();
        _thePastDoesNotChange();
    }

    /// 1: what is in the contract is what all together locked and did not take back, each its own.
    function _everybodysOwnIsThere() private view {
        uint256 sum = 0;
        for (uint256 i = 0; i < 4; ++i) {
            (uint256 amount, uint256 end,,, uint256 paidOut) = _of(i);
            (uint256 held, uint256 itsEnd,) = voteLock.lockOf(people.account(i));
            assertEq(held, amount);
            assertEq(itsEnd, end);
            assertEq(token.balanceOf(people.account(i)), paidOut);
            sum += amount;
        }
        assertEq(token.balanceOf(address(voteLock)), sum);
    }

    /// 2 and 3: each delegate has the votes of the locks that name it, to the unit; together at most all, at most what is locked.
    function _votesAreThoseOfTheLocks() private {
        uint256 sum = 0;
        for (uint256 i = 0; i < 4; ++i) {
            uint256 votes = voteLock.getVotes(people.account(i));
            assertEq(votes, people.exactOf(i) / people.divisor());
            sum += votes;
        }
        skip(1);
        uint256 total = voteLock.getPastTotalSupply(vm.getBlockTimestamp() - 1);
        vm.warp(vm.getBlockTimestamp() - 1);
        assertEq(total, people.exactTotal() / people.divisor());
        assertLe(sum, total, "votes of all delegates");
        assertLe(total, token.balanceOf(address(voteLock)), "votes of what is locked");
    }

    /// 4: the past is as it was.
    function _thePastDoesNotChange() private view {
        people.checkPast();
    }

    function _of(uint256 i) private view returns (uint256, uint256, uint256, uint256, uint256) {
        return people.mine(i);
    }
}

contract FallingLockInvariants is LockInvariants {
    function _curve() internal pure override returns (Curve) {
        return Curve.Falling;
    }
}

contract LinearLockInvariants is LockInvariants {
    function _curve() internal pure override returns (Curve) {
        return Curve.Linear;
    }
}

contract ConstantLockInvariants is LockInvariants {
    function _curve() internal pure override returns (Curve) {
        return Curve.Constant;
    }
}
