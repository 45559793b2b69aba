// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// Oracles 0 to 3 are honest: they sign one header a view, and hand their place over now and then. Oracles 4 to 6 sign
/// whatever they are asked for, leave, come back for their bond, and hand over too. Anybody brings any two signatures:
/// 1. Nobody honest ever loses of a bond.
/// 2. The bonds are there, to the last unit; whoever brings a proof is paid out of them and of nothing else.
/// 3. Somebody can always sign.
contract LiableTest is Fixture {
    uint256 private constant HONEST = 4;
    /// Of each oracle, its accounts so far; the last one is in use.
    mapping(uint256 oracle => uint256[]) private accounts;
    uint256 private exited;
    uint256 private faults;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 7; ++i) {
            accounts[i].push(keys[i]);
        }
        bytes4[] memory selectors = new bytes4[](5);
        selectors[0] = this.equivocate.selector;
        selectors[1] = this.overstate.selector;
        selectors[2] = this.accuse.selector;
        selectors[3] = this.depart.selector;
        selectors[4] = this.handOver.selector;
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
        assertEq(dollar.balanceOf(address(oracleSet)), bonds);
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
