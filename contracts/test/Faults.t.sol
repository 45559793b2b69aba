// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// proveEquivocation
/// ├── refuses two views or epochs, one header twice, two oracles' signatures, a stranger's
/// ├── takes the whole bond, once: a fifth for whoever brings it, the rest for the treasury; the oracle signs no more
/// ├── goes on being provable for every other view, for what was put in since
/// └── leaves the last one
/// proveOverBudget
/// ├── refuses what the schedule and what was burned allow, and a stranger's signature
/// └── takes the whole bond, once an epoch, and the oracle signs no more
/// liability
/// ├── follows an account that was handed over (Rotation.t.sol has more)
/// ├── lasts while the oracle is leaving, and ends with its bond
/// └── accounts are never another's
contract FaultsTest is Fixture {
    uint256 private constant BOND = 100e6;
    bytes32 private constant SALT = keccak256("salt");
    uint256 private constant REWARD = BOND / 5;

    // Equivocation

    function test_equivocation_isPaidOnceAndRemoves() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        address gone = signers[2];
        CompactSignature memory sa = signatureOf(keys[2], a);
        CompactSignature memory sb = signatureOf(keys[2], b);
        committed(ALICE, abi.encodeCall(oracleSet.proveEquivocation, (a, sa, b, sb, SALT)));
        vm.startPrank(ALICE);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleSlashed(
            3, gone, keccak256(abi.encode("equivocation", 3, a.epoch, a.viewNumber)), ALICE, BOND
        );
        assertEq(oracleSet.proveEquivocation(a, sa, b, sb, SALT), REWARD);
        vm.stopPrank();
        assertEq(oracleSet.owedTo(ALICE), REWARD);
        assertEq(oracleSet.owedTo(TREASURY), BOND - REWARD);
        Oracle memory it = oracleOf(gone);
        assertEq(it.bond, 0);
        assertEq(it.leavesAt, vm.getBlockTimestamp() + 7 days);
        assertEq(oracleSet.activeSigners().length, 6);
        assertTrue(settlement.signersCommitment() != keccak256(packed()), "in force at once");
        _refused(
            a,
            b,
            2,
            abi.encodeWithSelector(
                IOracleSet.OracleSet_PunishedBefore.selector,
                keccak256(abi.encode("equivocation", 3, a.epoch, a.viewNumber))
            )
        );
        vm.prank(gone);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleSet.OracleSet_NotReady.selector, it.leavesAt, vm.getBlockTimestamp()
            )
        );
        oracleSet.exit();
    }

    function test_equivocation_refuses() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        _refused(a, a, 2, noFault("one header"));
        b.viewNumber = 1;
        _refused(a, b, 2, noFault("not one view"));
        b.viewNumber = 0;
        b.epoch = 1;
        _refused(a, b, 2, noFault("not one view"));
        b.epoch = 0;
        CompactSignature memory mine = signatureOf(keys[2], a);
        CompactSignature memory another = signatureOf(keys[3], b);
        proveEquivocation(ALICE, a, mine, b, another, noFault("not one oracle"));
        CompactSignature memory strangerA = signatureOf(99, a);
        CompactSignature memory strangerB = signatureOf(99, b);
        proveEquivocation(ALICE, a, strangerA, b, strangerB, noFault("no oracle"));
    }

    /// Nothing is left to take of another fault, until something is put in.
    function test_equivocation_untilNothingIsLeft() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        proveEquivocation(ALICE, a, signatureOf(keys[2], a), b, signatureOf(keys[2], b), "");
        (a.viewNumber, b.viewNumber) = (1, 1);
        _refused(a, b, 2, abi.encodeWithSelector(IOracleSet.OracleSet_NothingLeft.selector, signers[2]));
        dollar.mint(signers[2], 7);
        vm.startPrank(signers[2]);
        dollar.approve(address(oracleSet), 7);
        oracleSet.addBond(7);
        vm.stopPrank();
        assertEq(proveEquivocation(ALICE, a, signatureOf(keys[2], a), b, signatureOf(keys[2], b), ""), 1);
        assertEq(oracleSet.owedTo(ALICE), REWARD + 1);
        assertEq(oracleSet.owedTo(TREASURY), BOND - REWARD + 6);
        assertEq(dollar.balanceOf(address(oracleSet)), 700e6 + 7);
    }

    /// However many are removed, somebody can sign.
    function test_equivocation_leavesTheLastOne() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        for (uint256 i = 0; i < 7; ++i) {
            proveEquivocation(ALICE, a, signatureOf(keys[i], a), b, signatureOf(keys[i], b), "");
        }
        assertEq(oracleOf(signers[6]).leavesAt, 0);
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(signers[6])));
    }

    // Over budget

    function test_overBudget() public {
        EpochHeader memory header = nextHeader();
        header.tokenEarned = uint128(settlement.budgetOf(0));
        proveOverBudget(BOB, header, signatureOf(keys[4], header), noFault("within budget"));
        header.tokenEarned += 1;
        proveOverBudget(BOB, header, signatureOf(99, header), noFault("no oracle"));
        assertEq(proveOverBudget(BOB, header, signatureOf(keys[4], header), ""), REWARD);
        assertEq(oracleSet.owedTo(BOB), REWARD);
        assertEq(oracleSet.activeSigners().length, 6);
        header.tokenEarned += 1;
        bytes32 fault = keccak256(abi.encode("over budget", 5, header.epoch));
        proveOverBudget(
            BOB,
            header,
            signatureOf(keys[4], header),
            abi.encodeWithSelector(IOracleSet.OracleSet_PunishedBefore.selector, fault)
        );
    }

    /// What was burned may be counted, and no more than that: more is a fault, however little was earned.
    function test_overBudget_countsWhatWasBurned() public {
        put(ALICE, token, 10e18, 0);
        settleAndActivate();
        claim(ALICE);
        vm.prank(ALICE);
        token.burn(4e18);
        EpochHeader memory header = nextHeader();
        header.tokenBurned = 4e18;
        header.tokenEarned = uint128(settlement.budgetOf(header.epoch)) + 4e18;
        proveOverBudget(BOB, header, signatureOf(keys[4], header), noFault("within budget"));
        header.tokenEarned += 1;
        uint256 snapshot = dollar.balanceOf(address(oracleSet));
        assertEq(proveOverBudget(BOB, header, signatureOf(keys[4], header), ""), REWARD);
        (header.tokenEarned, header.tokenBurned) = (0, 4e18 + 1);
        assertEq(proveOverBudget(BOB, header, signatureOf(keys[3], header), ""), REWARD);
        assertEq(dollar.balanceOf(address(oracleSet)), snapshot);
    }

    // Liability

    function test_liability_followsTheAccount() public {
        uint256 newKey = 88;
        address heir = vm.addr(newKey);
        vm.prank(heir);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotOffered.selector, signers[1], heir));
        oracleSet.takeOver(signers[1]);
        vm.prank(signers[1]);
        oracleSet.offer(heir);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.SignerRotated(2, signers[1], heir);
        vm.prank(heir);
        oracleSet.takeOver(signers[1]);
        assertEq(oracleOf(heir).bond, 100e6);
        assertEq(oracleOf(signers[1]).payee, address(0));
        assertEq(oracleSet.liableFor(signers[1]), 2);
        assertEq(oracleSet.liableFor(heir), 2);
        assertEq(oracleSet.activeSigners().length, 7);
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        proveEquivocation(BOB, a, signatureOf(keys[1], a), b, signatureOf(newKey, b), "");
        assertEq(oracleOf(heir).bond, 0);
    }

    function test_liability_accountsAreNeverAnothers() public {
        vm.prank(signers[1]);
        oracleSet.offer(signers[2]);
        vm.prank(signers[2]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[2]));
        oracleSet.takeOver(signers[1]);
        address heir = vm.addr(88);
        vm.prank(signers[1]);
        oracleSet.offer(heir);
        vm.prank(heir);
        oracleSet.takeOver(signers[1]);
        vm.prank(governance);
        oracleSet.admit(signers[1], true);
        vm.prank(signers[1]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[1]));
        oracleSet.join(ALICE);
    }

    function test_liability_lastsWhileLeavingAndEndsWithTheBond() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        vm.prank(signers[5]);
        oracleSet.requestExit();
        skip(7 days - 1);
        proveEquivocation(BOB, a, signatureOf(keys[5], a), b, signatureOf(keys[5], b), "");
        skip(1);
        vm.prank(signers[5]);
        oracleSet.exit();
        assertEq(dollar.balanceOf(signers[5]), 0);
        (a.viewNumber, b.viewNumber) = (1, 1);
        _refused(a, b, 5, noFault("no oracle"));
    }

    function test_addBond_isForOracles() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, ALICE));
        oracleSet.addBond(1);
    }

    function _twoHeaders() private view returns (EpochHeader memory a, EpochHeader memory b) {
        a = nextHeader();
        b = nextHeader();
        b.ledgerRoot = keccak256("another");
    }

    function _refused(EpochHeader memory a, EpochHeader memory b, uint256 who, bytes memory why) private {
        proveEquivocation(ALICE, a, signatureOf(keys[who], a), b, signatureOf(keys[who], b), why);
    }
}
