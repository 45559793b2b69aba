// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Slash} from "../../staking/ISlashes.sol";
import {
    IStakes,
    Kind,
    LeaveOrder,
    Pool,
    Position,
    StakeOrder,
    StakePermit,
    StakeTerms
} from "../../staking/IStakes.sol";
import {IDollar} from "../Tokens.sol";
import {T} from "../T.sol";
import {Staked} from "./Staked.sol";

/// Bonds that lose any fraction, by any number of faults: what no oracle's one bond does in a lifetime.
contract OddBonds {
    IDollar public immutable bondAsset;
    uint128 public constant bondPerDevice = 1;
    uint64 public constant unbondingTime = 1 days;
    mapping(uint256 subject => Slash[]) private _all;
    uint128 private _bond;

    constructor(IDollar asset) {
        bondAsset = asset;
    }

    function set(uint128 amount) external {
        _bond = amount;
    }

    function bondOf(address) external view returns (uint128, uint128, uint64, uint64) {
        return (_bond, 0, 0, 0);
    }

    function take(uint256 subject, uint128 taken, uint128 from) external {
        _all[subject].push(Slash(taken, from));
    }

    function slashesOf(uint256 subject, uint256 index) external view returns (Slash[] memory found) {
        uint256 left = _all[subject].length - index;
        found = new Slash[](left < 32 ? left : 32);
        for (uint256 i = 0; i < found.length; ++i) {
            found[i] = _all[subject][index + i];
        }
    }
}

/// Holders of two subjects, a subject that is punished in every way, and somebody who sends money for nothing.
contract Backers is T {
    uint256 private constant KEY = 0x516;
    /// Who calls nothing itself: all that it does it signs.
    address public immutable SIGNER = vm.addr(KEY);
    bytes32 private constant STAKE = keccak256(
        "StakeOrder(address holder,uint256 subject,uint256 amount,uint16 mostCommission,uint256 nonce,uint256 expiry)"
    );
    bytes32 private constant LEAVE =
        keccak256("LeaveOrder(address holder,uint256 subject,uint256 amount,uint256 nonce,uint256 expiry)");
    IStakes private immutable _stakes;
    OddBonds private immutable _bonds;
    IDollar private immutable _dollar;
    address[] public people;
    uint256 public staked;
    uint256 public paid;
    uint256 public given;
    uint256 public collected;
    /// That a withdrawal came before its time, or paid another than its holder.
    bool public early;

    constructor(IStakes stakes, OddBonds bonds, IDollar dollar, address[] memory people_) {
        (_stakes, _bonds, _dollar, people) = (stakes, bonds, dollar, people_);
    }

    /// By calling, or by what the holder signed and somebody else brings: once each, then nobody brings it again.
    function stake(uint256 who, uint256 subject, uint256 amount) external {
        amount = bound(amount, 1, 200e6);
        address holder = _one(who);
        if (holder != SIGNER) {
            vm.prank(holder);
            try _stakes.stake(_subject(subject), amount, 10_000) {
                staked += amount;
            } catch {}
            return;
        }
        StakeOrder memory order = StakeOrder(
            holder, _subject(subject), amount, 10_000, _stakes.nonces(holder), vm.getBlockTimestamp()
        );
        StakePermit memory none;
        bytes memory signature = _sign(keccak256(abi.encode(STAKE, order)));
        try _stakes.stakeBySig(order, signature, none) {
            staked += amount;
        } catch {
            return;
        }
        try _stakes.stakeBySig(order, signature, none) {
            revert("staked twice");
        } catch {}
    }

    function leave(uint256 who, uint256 subject, uint256 amount) external {
        address holder = _one(who);
        (uint256 staying,,) = _stakes.stakeOf(_subject(subject), holder);
        amount = amount % 5 == 0 ? type(uint256).max : bound(amount, 0, staying + 1);
        if (holder != SIGNER) {
            vm.prank(holder);
            try _stakes.leave(_subject(subject), amount) {} catch {}
            return;
        }
        LeaveOrder memory order =
            LeaveOrder(holder, _subject(subject), amount, _stakes.nonces(holder), vm.getBlockTimestamp());
        bytes memory signature = _sign(keccak256(abi.encode(LEAVE, order)));
        try _stakes.leaveBySig(order, signature) {} catch {}
    }

    function _sign(bytes32 said) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Cairn stakes"),
                keccak256("1"),
                block.chainid,
                address(_stakes)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return abi.encodePacked(r, s, v);
    }

    function withdraw(uint256 who, uint256 subject, uint256 after_) external {
        skip(after_ % 2 == 0 ? 1 hours : 2 days);
        address holder = _one(who);
        uint256 readyAt = _stakes.positionOf(_subject(subject), holder).readyAt;
        uint256 before = _dollar.balanceOf(holder);
        try _stakes.withdraw(_subject(subject), holder) returns (uint256 amount) {
            paid += amount;
            if (vm.getBlockTimestamp() < readyAt || _dollar.balanceOf(holder) != before + amount) {
                early = true;
            }
        } catch {}
    }

    /// From a unit to all of it, of any bond.
    function slash(uint256 subject, uint256 taken, uint256 from, uint256 times) external {
        from = bound(from, 1, type(uint128).max);
        taken = times % 9 == 0 ? from : taken % 3 == 0 ? 1 : bound(taken, 1, from / 3 + 1);
        for (uint256 i = 0; i < (times % 7 == 0 ? 40 : 1); ++i) {
            _bonds.take(_subject(subject), uint128(taken), uint128(from));
        }
    }

    function sync(uint256 subject) external {
        _stakes.sync(_subject(subject));
    }

    function setBond(uint256 amount) external {
        _bonds.set(uint128(bound(amount, 0, 300e6)));
    }

    function give(uint256 amount) external {
        amount = bound(amount, 0, 500e6);
        _dollar.mint(address(_stakes), amount);
        given += amount;
    }

    function collect() external {
        collected += _stakes.collect(address(0x72EA));
    }

    function _subject(uint256 index) private view returns (uint256) {
        return uint160(people[index % 2]);
    }

    function _one(uint256 who) private view returns (address) {
        return people[who % people.length];
    }
}

contract StakesInvariantTest is Staked {
    Backers private backers;
    OddBonds private bonds;
    IStakes private odd;
    address[] private people;

    function setUp() public override {
        super.setUp();
        bonds = new OddBonds(dollar);
        StakeTerms memory its = termsOf(Kind.Owners);
        (its.source, its.delay, its.mostPart) = (address(bonds), 2 days, 10_000);
        odd = IStakes(deploy("Stakes", abi.encode(its)));
        bonds.set(100e6);
        people = [ALICE, BOB, CAROL, DAVE, vm.addr(0x516)];
        backers = new Backers(odd, bonds, dollar, people);
        dollar.mint(people[4], 1_000_000e6);
        for (uint256 i = 0; i < people.length; ++i) {
            vm.startPrank(people[i]);
            dollar.approve(address(odd), type(uint256).max);
            if (i < 2) odd.setTerms(uint160(people[i]), 500, true);
            vm.stopPrank();
        }
        targetContract(address(backers));
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        _everybodysOwnIsThere();
        assertFalse(backers.early(), "1 and 3. nobody was paid before the time, and nobody but the holder");
    }

    /// 2 and 4. What came is what was paid, what is owed for slashes and what is here; what all could have is there beside what is
    /// owed; and of a pool nothing but dust is nobody's: less than a unit a holder.
    function _everybodysOwnIsThere() private view {
        uint256 here = dollar.balanceOf(address(odd));
        uint256 owed = odd.owedTo(TREASURY);
        assertEq(here + backers.paid() + backers.collected(), backers.staked() + backers.given());
        uint256 totals = 0;
        for (uint256 subject = 0; subject < 2; ++subject) {
            uint256 id = uint160(people[subject]);
            Pool memory pool = odd.poolOf(id);
            uint256 sum = 0;
            uint256 shares = 0;
            uint256 leaving = 0;
            for (uint256 i = 0; i < people.length; ++i) {
                (uint256 stays, uint256 leaves,) = odd.stakeOf(id, people[i]);
                sum += stays + leaves;
                Position memory its = odd.positionOf(id, people[i]);
                if (its.generation != pool.generation) continue;
                shares += uint256(its.staying) + its.leaving;
                leaving += its.leaving;
            }
            assertLe(sum, pool.total, "claims are there");
            if (pool.shares > 0) {
                assertLe(pool.total - sum, 2 * people.length, "and no more than dust besides");
            } else {
                assertEq(pool.total, 0);
            }
            assertEq(shares, pool.shares);
            assertEq(leaving, pool.leaving);
            assertLe(pool.total, pool.shares, "no share is dear");
            totals += pool.total;
        }
        // What slashes have taken and nobody has synced is not owed yet, and still here.
        assertLe(totals + owed + backers.given(), here, "all of it is here");
    }
}

/// What one does after another, whatever is slashed between: nobody has more of it than was put in.
contract StakesFuzzTest is Staked {
    OddBonds private bonds;
    IStakes private odd;

    function setUp() public override {
        super.setUp();
        bonds = new OddBonds(dollar);
        bonds.set(type(uint96).max);
        StakeTerms memory its = termsOf(Kind.Owners);
        (its.source, its.mostPart, its.least) = (address(bonds), 10_000, 1);
        odd = IStakes(deploy("Stakes", abi.encode(its)));
        vm.prank(ALICE);
        odd.setTerms(owner, 0, true);
        for (uint256 i = 0; i < 2; ++i) {
            address one = i == 0 ? BOB : CAROL;
            dollar.mint(one, type(uint96).max);
            vm.prank(one);
            dollar.approve(address(odd), type(uint256).max);
        }
    }

    /// Whatever the first one does (a unit, a donation, a slash of any size), the second has what it staked, less two units.
    function testFuzz_theSecondIsWhole(
        uint256 first,
        uint256 gift,
        uint128 taken,
        uint128 from,
        uint256 second
    ) public {
        first = bound(first, 1, 1e15);
        second = bound(second, 1, 1e15);
        from = from == 0 ? 1 : from;
        taken = uint128(bound(taken, 1, from));
        staked(odd, owner, BOB, first);
        vm.prank(BOB);
        dollar.transfer(address(odd), bound(gift, 0, 1e15));
        bonds.take(owner, taken, from);
        staked(odd, owner, CAROL, second);
        uint256 now_ = has(odd, owner, CAROL);
        assertLe(now_, second, "no more");
        assertLe(second, now_ + 2, "no less");
        assertLe(has(odd, owner, BOB), first - first * taken / from, "what a slash has left");
    }

    /// Of a slash it does not matter who is leaving, or how the stake is cut into accounts.
    function testFuzz_leavingLosesAlike(uint256 amount, uint128 taken, uint128 from) public {
        amount = bound(amount, 1, 1e15);
        from = from == 0 ? 1 : from;
        taken = uint128(bound(taken, 1, from));
        staked(odd, owner, BOB, amount);
        staked(odd, owner, CAROL, amount);
        asked(odd, owner, CAROL, ALL_OF_IT);
        bonds.take(owner, taken, from);
        (, uint256 leaving,) = odd.stakeOf(owner, CAROL);
        assertEq(leaving, has(odd, owner, BOB));
        skip(LEAVE);
        odd.sync(owner);
        assertEq(odd.withdraw(owner, CAROL), leaving);
    }

    /// Many slashes are one after the other, whoever syncs when, and the same at the end.
    function testFuzz_slashesAddUp(uint256 amount, uint128[40] memory parts, uint256 when) public {
        amount = bound(amount, 1e6, 1e15);
        staked(odd, owner, BOB, amount);
        uint256 left = amount;
        for (uint256 i = 0; i < parts.length; ++i) {
            uint128 from = uint128(bound(parts[i], 2, type(uint128).max));
            uint128 taken = uint128(bound(uint256(parts[i]) >> 5, 1, from / 2));
            bonds.take(owner, taken, from);
            left -= _ceil(left, taken, from);
            if (when % 40 == i) odd.sync(owner);
        }
        // 32 at once, and the others at the next call.
        while (odd.sync(owner)) {}
        assertEq(odd.poolOf(owner).total, left);
        assertEq(odd.owedTo(TREASURY), amount - left);
    }

    function test_moreThanFitIntoACall() public {
        staked(odd, owner, BOB, 1e9);
        for (uint256 i = 0; i < 33; ++i) {
            bonds.take(owner, 1, 100);
        }
        vm.expectRevert(abi.encodeWithSelector(IStakes.Stakes_NotSynced.selector, owner));
        vm.prank(BOB);
        odd.leave(owner, ALL_OF_IT);
        assertTrue(odd.sync(owner), "more");
        asked(odd, owner, BOB, ALL_OF_IT);
    }

    function _ceil(uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        return (a * b + c - 1) / c;
    }
}
