// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Challenge, Oracle, Outcome} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// Oracles 0 to 3 are honest: they sign one header a view, and hand their place over now and then. The others sign whatever
/// they are asked for, leave, come back for their bond, hand over too, and leave offers behind that are tried whenever it
/// may hurt. New ones are admitted, some are dismissed. Anybody brings any two signatures; epochs are challenged, and decided
/// or not.
/// 1. Nobody honest ever loses of a bond, nor its place.
/// 2. The bonds are there, to the last unit, and so is the challenger's; whoever brings a proof is owed a fifth of what is
///    taken of them at most (H-2), the treasury the rest, and nobody anything else.
/// 3. Somebody can always sign.
/// 4. The set and its records agree: the joined ascend strictly, each of them has a record with a payee, and who has a record
///    and is not leaving is among the joined. One bond is one vote (C-1).
contract LiableTest is Fixture {
    uint256 private constant HONEST = 4;
    uint256 private constant BOND = 100e6;
    /// Of each oracle, its accounts so far; the last one is in use. The index is its id minus one.
    uint256[][] private accounts;
    /// Every offer that was ever made, with the account that it was made to.
    address[] private offeredBy;
    address[] private offeredTo;
    uint256 private exited;
    address private constant REPORTER = address(0x4E904);
    uint256 private constant CHALLENGERS = 1e18;
    /// Headers, encoded.
    mapping(uint64 epoch => bytes) private posted;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 7; ++i) {
            accounts.push();
            accounts[i].push(keys[i]);
        }
        dollar.mint(CAROL, CHALLENGERS);
        vm.prank(CAROL);
        dollar.approve(address(oracleSet), type(uint256).max);
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = this.equivocate.selector;
        selectors[1] = this.overstate.selector;
        selectors[2] = this.accuse.selector;
        selectors[3] = this.depart.selector;
        selectors[4] = this.handOver.selector;
        selectors[5] = this.offerAround.selector;
        selectors[6] = this.takeStale.selector;
        selectors[7] = this.enter.selector;
        selectors[8] = this.dismiss.selector;
        selectors[9] = this.challengeIt.selector;
        selectors[10] = this.decide.selector;
        selectors[11] = this.collectAll.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    /// A liar signs two headers for one view, perhaps with two accounts that were its own.
    function equivocate(uint256 who, uint32 view_, uint256 first, uint256 second) public {
        uint256 liar = _liar(who);
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders(view_);
        CompactSignature memory sa = signatureOf(accounts[liar][first % accounts[liar].length], a);
        CompactSignature memory sb = signatureOf(accounts[liar][second % accounts[liar].length], b);
        try this.brings(a, sa, b, sb) {} catch {}
    }

    function overstate(uint256 who, uint64 epoch) public {
        uint256 liar = _liar(who);
        EpochHeader memory header = nextHeader();
        header.epoch = epoch % 100;
        header.tokenEarned = uint128(settlement.budgetOf(header.epoch) + 1);
        CompactSignature memory signature = signatureOf(_key(liar), header);
        try this.bringsOverBudget(header, signature) {} catch {}
    }

    /// What an honest oracle signed, beside what it did not: never a proof.
    function accuse(uint256 who, uint32 view_, uint256 forger) public {
        uint256 honest = who % HONEST;
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders(view_);
        CompactSignature memory good = signatureOf(_key(honest), a);
        CompactSignature memory forged = signatureOf(_key(forger % 7), b);
        if (forger % 7 == honest) forged = signatureOf(_key(honest), a);
        EpochHeader memory other = forger % 7 == honest ? a : b;
        _refuted(a, good, other, forged);
        a.tokenEarned = uint128(settlement.budgetOf(a.epoch));
        good = signatureOf(_key(honest), a);
        proveOverBudget(REPORTER, a, good, noFault("within budget"));
    }

    function brings(
        EpochHeader memory a,
        CompactSignature memory signatureA,
        EpochHeader memory b,
        CompactSignature memory signatureB
    ) external {
        proveEquivocation(REPORTER, a, signatureA, b, signatureB, "");
    }

    function bringsOverBudget(EpochHeader memory header, CompactSignature memory signature) external {
        proveOverBudget(REPORTER, header, signature, "");
    }

    function _refuted(
        EpochHeader memory a,
        CompactSignature memory good,
        EpochHeader memory other,
        CompactSignature memory forged
    ) private {
        bool taken = true;
        try this.brings(a, good, other, forged) {}
        catch {
            taken = false;
        }
        assertFalse(taken, "an honest oracle is never proved to lie");
    }

    function depart(uint256 who, uint256 wait) public {
        address liar = vm.addr(_key(_liar(who)));
        vm.prank(liar);
        try oracleSet.requestExit() {} catch {}
        skip(wait % 8 days);
        uint256 bond = oracleOf(liar).bond;
        vm.prank(liar);
        try oracleSet.exit() {
            exited += bond;
        } catch {}
    }

    function handOver(uint256 who, uint256 salt) public {
        uint256 oracle = who % accounts.length;
        address from = vm.addr(_key(oracle));
        if (oracleOf(from).payee == address(0)) return;
        uint256 heir = uint256(keccak256(abi.encode(salt, oracle, accounts[oracle].length))) >> 8;
        vm.prank(from);
        oracleSet.offer(vm.addr(heir));
        vm.prank(vm.addr(heir));
        oracleSet.takeOver(from);
        accounts[oracle].push(heir);
    }

    /// A liar offers its place to an accomplice, or to an oracle, and perhaps leaves then.
    function offerAround(uint256 who, uint256 to) public {
        address from = vm.addr(_key(_liar(who)));
        address heir = to % 3 == 0 ? vm.addr(_key(to % accounts.length)) : vm.addr(uint256(2e6) + to % 5);
        vm.prank(from);
        try oracleSet.offer(heir) {
            offeredBy.push(from);
            offeredTo.push(heir);
        } catch {}
    }

    /// Somebody takes up what it was offered, some time ago.
    function takeStale(uint256 which) public {
        if (offeredBy.length == 0) return;
        which %= offeredBy.length;
        (address from, address heir) = (offeredBy[which], offeredTo[which]);
        vm.prank(heir);
        try oracleSet.takeOver(from) {
            accounts[oracleSet.liableFor(heir) - 1].push(_accompliceKey(heir));
        } catch {}
    }

    function enter(uint256 salt) public {
        uint256 key = uint256(3e6) + salt % 1e6;
        address who = vm.addr(key);
        vm.prank(governance);
        oracleSet.admit(who, true);
        dollar.mint(who, BOND);
        vm.startPrank(who);
        dollar.approve(address(oracleSet), BOND);
        try oracleSet.join(BOB) {
            accounts.push();
            accounts[accounts.length - 1].push(key);
        } catch {}
        vm.stopPrank();
    }

    function dismiss(uint256 who, uint256 account) public {
        uint256 liar = _liar(who);
        address known = vm.addr(accounts[liar][account % accounts[liar].length]);
        vm.prank(governance);
        try oracleSet.dismiss(known) {} catch {}
    }

    /// The honest ones sign an epoch, if anything can be submitted, and somebody challenges one that is pending.
    function challengeIt(uint64 from) public {
        _post();
        uint64 next = settlement.nextEpoch();
        vm.prank(CAROL);
        try oracleSet.challenge(next < 2 ? 0 : next - 1 - from % 2, keccak256("why")) {} catch {}
    }

    /// Governance decides, for once always rightly: nobody honest signed anything wrong. Or nobody decides.
    function decide(uint256 how, uint256 wait) public {
        uint256 id = oracleSet.openChallenge();
        if (id == 0) return;
        skip(wait % 8 days);
        Challenge memory it = oracleSet.challengeOf(id);
        if (how % 3 == 0) {
            vm.prank(governance);
            oracleSet.dismissChallenge(id, it.digest);
        } else if (how % 3 == 1) {
            EpochHeader memory header = decoded(posted[it.from]);
            vm.prank(governance);
            oracleSet.uphold(id, header, new CompactSignature[](0));
        } else {
            try oracleSet.lapseChallenge(id) {} catch {}
        }
    }

    /// Stakes are settled and what is owed collected, whenever it occurs to somebody.
    function collectAll(uint256 id, uint256 who) public {
        uint256 count = oracleSet.challenges();
        if (count > 0) try oracleSet.settleStake(1 + id % count, CAROL) {} catch {}
        oracleSet.collect([CAROL, TREASURY, REPORTER][who % 3]);
    }

    function _post() private {
        signers = oracleSet.activeSigners();
        EpochHeader memory header = nextHeader();
        awaitEnd(header);
        uint256 signed = 0;
        CompactSignature[] memory signatures = new CompactSignature[](signers.length);
        for (uint256 i = 0; i < signers.length; ++i) {
            signatures[i] = signatureOf(_keyOf(signers[i]), header);
            signed |= 1 << i;
        }
        oracleSet.commit();
        try settlement.submit(header, packed(), signed, signatures) {
            posted[header.epoch] = abi.encode(header);
        } catch {}
    }

    /// All of them after each step of one campaign: one for each would take the same steps again.
    function invariant_allOfThem() public view {
        _nobodyHonestLosesOfABond();
        _theBondsAreThere();
        _somebodyCanSign();
        _theSetAndItsRecordsAgree();
        _oneBondIsOneVote();
        _accountsAreForGood();
    }

    function _nobodyHonestLosesOfABond() private view {
        for (uint32 id = 1; id <= HONEST; ++id) {
            Oracle memory it = oracleSet.oracleOf(id);
            assertEq(it.account, vm.addr(_key(id - 1)));
            assertEq(it.bond, BOND);
            assertEq(it.leavesAt, 0);
        }
    }

    function _theBondsAreThere() private view {
        uint256 bonds = 0;
        for (uint32 id = 1; id <= accounts.length; ++id) {
            bonds += oracleSet.oracleOf(id).bond;
        }
        uint256 owed = oracleSet.owedTo(CAROL) + oracleSet.owedTo(TREASURY) + oracleSet.owedTo(REPORTER);
        uint256 collected = dollar.balanceOf(TREASURY) + dollar.balanceOf(REPORTER);
        uint256 carols = dollar.balanceOf(CAROL);
        // What is not settled yet of CAROL's stakes.
        uint256 staked = 0;
        for (uint256 id = 1; id <= oracleSet.challenges(); ++id) {
            Outcome outcome = oracleSet.challengeOf(id).outcome;
            uint256 stake = oracleSet.stakeOf(id, CAROL);
            if (outcome == Outcome.Lapsed) staked += stake / 2;
            else if (outcome != Outcome.Dismissed) staked += stake;
        }
        assertEq(dollar.balanceOf(address(oracleSet)), bonds + owed + staked);
        assertEq(bonds + owed + staked + collected + carols + exited, accounts.length * BOND + CHALLENGERS);
        // A fifth of what was taken of bonds, at most, whoever is a friend of whom (H-2).
        uint256 reward = oracleSet.owedTo(REPORTER) + dollar.balanceOf(REPORTER);
        assertLe(5 * (reward), accounts.length * BOND - bonds - exited, "a fifth at most");
    }

    function _somebodyCanSign() private view {
        assertTrue(oracleSet.activeSigners().length >= HONEST, "the honest ones sign");
    }

    function _theSetAndItsRecordsAgree() private view {
        uint32[] memory joined = oracleSet.joined();
        address before = address(0);
        for (uint256 i = 0; i < joined.length; ++i) {
            Oracle memory it = oracleSet.oracleOf(joined[i]);
            assertTrue(it.account > before, "ascending, and each once");
            assertTrue(it.payee != address(0), "with a payee");
            assertEq(it.leavesAt, 0);
            before = it.account;
        }
        uint256 staying = 0;
        for (uint32 id = 1; id <= accounts.length; ++id) {
            Oracle memory it = oracleSet.oracleOf(id);
            assertEq(it.account == address(0) ? 1 : 0, it.payee == address(0) ? 1 : 0);
            if (it.account != address(0) && it.leavesAt == 0) ++staying;
        }
        assertEq(joined.length, staying);
        assertEq(oracleSet.oracleOf(uint32(accounts.length + 1)).account, address(0));
    }

    function _oneBondIsOneVote() private view {
        address[] memory active = oracleSet.activeSigners();
        uint256 bonds = 0;
        for (uint256 i = 0; i < active.length; ++i) {
            assertTrue(i == 0 || active[i - 1] < active[i], "everybody once");
            uint32 id = oracleSet.liableFor(active[i]);
            assertEq(oracleSet.oracleOf(id).account, active[i]);
            bonds += oracleSet.oracleOf(id).bond;
        }
        assertTrue(bonds >= active.length * BOND, "a bond for each vote");
        assertLe(active.length * BOND, dollar.balanceOf(address(oracleSet)), "and it is there");
    }

    /// Whatever account and key an oracle ever had leads to it, or, once its bond is paid back, to nobody.
    function _accountsAreForGood() private view {
        for (uint256 i = 0; i < accounts.length; ++i) {
            uint256 id = oracleSet.oracleOf(uint32(i + 1)).account == address(0) ? 0 : i + 1;
            for (uint256 j = 0; j < accounts[i].length; ++j) {
                assertEq(oracleSet.liableFor(vm.addr(accounts[i][j])), id);
            }
        }
    }

    function _keyOf(address account) private view returns (uint256) {
        return _key(oracleSet.liableFor(account) - 1);
    }

    function _liar(uint256 who) private view returns (uint256) {
        return HONEST + who % (accounts.length - HONEST);
    }

    function _key(uint256 oracle) private view returns (uint256) {
        return accounts[oracle][accounts[oracle].length - 1];
    }

    function _accompliceKey(address account) private pure returns (uint256) {
        for (uint256 i = 0; i < 5; ++i) {
            if (vm.addr(2e6 + i) == account) return 2e6 + i;
        }
        revert("no accomplice's");
    }

    function _twoHeaders(uint32 view_) private view returns (EpochHeader memory a, EpochHeader memory b) {
        a = nextHeader();
        a.viewNumber = view_ % 50;
        b = nextHeader();
        b.viewNumber = a.viewNumber;
        b.ledgerRoot = keccak256("another");
    }
}
