// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// Oracles 0 to 3 are honest: they sign one header a view, and hand their place over now and then. Oracles 4 to 6 sign
/// whatever they are asked for, leave, come back for their bond, and hand over too. Anybody brings any two signatures:
/// Epochs are challenged, and decided or not.
/// 1. Nobody honest ever loses of a bond.
/// 2. The bonds are there, to the last unit, and so is the challenger's; whoever brings a proof is paid out of them and of nothing else.
/// 3. Somebody can always sign.
contract LiableTest is Fixture {
    uint256 private constant HONEST = 4;
    /// Of each oracle, its accounts so far; the last one is in use.
    mapping(uint256 oracle => uint256[]) private accounts;
    uint256 private exited;
    uint256 private faults;
    uint256 private staked;
    /// Headers, encoded.
    mapping(uint64 epoch => bytes) private posted;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 7; ++i) {
            accounts[i].push(keys[i]);
        }
        dollar.mint(CAROL, 1e12);
        vm.prank(CAROL);
        dollar.approve(address(oracleSet), type(uint256).max);
        bytes4[] memory selectors = new bytes4[](7);
        selectors[0] = this.equivocate.selector;
        selectors[1] = this.overstate.selector;
        selectors[2] = this.accuse.selector;
        selectors[3] = this.depart.selector;
        selectors[4] = this.handOver.selector;
        selectors[5] = this.challengeIt.selector;
        selectors[6] = this.decide.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    /// A liar signs two headers for one view, perhaps with two accounts that were its own.
    function equivocate(uint256 who, uint32 view_, uint256 first, uint256 second) public {
        uint256 liar = HONEST + who % 3;
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders(view_);
        CompactSignature memory sa = signatureOf(accounts[liar][first % accounts[liar].length], a);
        CompactSignature memory sb = signatureOf(accounts[liar][second % accounts[liar].length], b);
        try oracleSet.proveEquivocation(a, sa, b, sb) returns (uint256 paid) {
            faults += paid;
        } catch {}
    }

    function overstate(uint256 who, uint64 epoch) public {
        uint256 liar = HONEST + who % 3;
        EpochHeader memory header = nextHeader();
        header.epoch = epoch % 100;
        header.tokenEarned = uint128(settlement.budgetOf(header.epoch) + 1);
        CompactSignature memory signature = signatureOf(_key(liar), header);
        try oracleSet.proveOverBudget(header, signature) returns (uint256 paid) {
            faults += paid;
        } catch {}
    }

    /// What an honest oracle signed, beside what it did not: never a proof.
    function accuse(uint256 who, uint32 view_, uint256 forger) public {
        uint256 honest = who % HONEST;
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders(view_);
        CompactSignature memory good = signatureOf(_key(honest), a);
        CompactSignature memory forged = signatureOf(_key(forger % 7), b);
        if (forger % 7 == honest) forged = signatureOf(_key(honest), a);
        EpochHeader memory other = forger % 7 == honest ? a : b;
        vm.expectRevert();
        oracleSet.proveEquivocation(a, good, other, forged);
        a.tokenEarned = uint128(settlement.budgetOf(a.epoch));
        good = signatureOf(_key(honest), a);
        vm.expectRevert();
        oracleSet.proveOverBudget(a, good);
    }

    function depart(uint256 who, uint256 wait) public {
        address liar = vm.addr(_key(HONEST + who % 3));
        uint256 bond = oracleSet.oracleOf(liar).bond;
        vm.prank(liar);
        try oracleSet.requestExit() {} catch {}
        skip(wait % 8 days);
        vm.prank(liar);
        try oracleSet.exit() {
            exited += bond;
        } catch {}
    }

    function handOver(uint256 who, uint256 salt) public {
        uint256 oracle = who % 7;
        uint256 heir = uint256(keccak256(abi.encode(salt, oracle, accounts[oracle].length))) >> 8;
        address from = vm.addr(_key(oracle));
        if (oracleSet.oracleOf(from).payee == address(0)) return;
        vm.prank(from);
        oracleSet.offer(vm.addr(heir));
        vm.prank(vm.addr(heir));
        oracleSet.takeOver(from);
        accounts[oracle].push(heir);
    }

    /// The honest ones sign an epoch, if anything can be submitted, and somebody challenges one that is pending.
    function challengeIt(uint64 from) public {
        _post();
        uint64 next = settlement.nextEpoch();
        vm.prank(CAROL);
        try oracleSet.challenge(next < 2 ? 0 : next - 1 - from % 2, keccak256("why")) {
            staked = 10e6;
        } catch {}
    }

    /// Governance decides, for once always rightly: nobody honest signed anything wrong. Or nobody decides.
    function decide(uint256 how, uint256 wait) public {
        if (staked == 0) return;
        skip(wait % 8 days);
        uint256 before = dollar.balanceOf(address(oracleSet));
        if (how % 3 == 0) {
            vm.prank(GOVERNANCE);
            oracleSet.dismissChallenge();
        } else if (how % 3 == 1) {
            EpochHeader memory header = decoded(posted[oracleSet.openChallenge().from]);
            vm.prank(GOVERNANCE);
            oracleSet.uphold(header, new CompactSignature[](0));
        } else {
            try oracleSet.lapseChallenge() {}
            catch {
                return;
            }
        }
        assertEq(dollar.balanceOf(address(oracleSet)), before - staked);
        staked = 0;
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

    function _keyOf(address account) private view returns (uint256) {
        for (uint256 i = 0; i < 7; ++i) {
            if (vm.addr(_key(i)) == account) return _key(i);
        }
        revert("nobody has the account");
    }

    function invariant_nobodyHonestLosesOfABond() public view {
        for (uint256 i = 0; i < HONEST; ++i) {
            Oracle memory it = oracleSet.oracleOf(vm.addr(_key(i)));
            assertEq(it.bond, 100e6);
            assertEq(it.leavesAt, 0);
        }
    }

    function invariant_theBondsAreThere() public view {
        uint256 bonds = 0;
        for (uint256 i = 0; i < 7; ++i) {
            bonds += oracleSet.oracleOf(vm.addr(_key(i))).bond;
        }
        assertEq(dollar.balanceOf(address(oracleSet)), bonds + staked);
        assertEq(bonds + faults + exited, 700e6);
        assertEq(dollar.balanceOf(address(this)), faults);
    }

    function invariant_somebodyCanSign() public view {
        assertTrue(oracleSet.activeSigners().length >= HONEST, "the honest ones sign");
    }

    function _key(uint256 oracle) private view returns (uint256) {
        return accounts[oracle][accounts[oracle].length - 1];
    }

    function _twoHeaders(uint32 view_) private view returns (EpochHeader memory a, EpochHeader memory b) {
        a = nextHeader();
        a.viewNumber = view_ % 50;
        b = nextHeader();
        b.viewNumber = a.viewNumber;
        b.ledgerRoot = keccak256("another");
    }
}
