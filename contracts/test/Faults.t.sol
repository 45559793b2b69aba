// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, Oracle, SignedReceipt} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {Absence} from "../libraries/Evidence.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {ReceiptBytes} from "../libraries/ReceiptBytes.sol";
import {Fixture} from "./Fixture.sol";

/// proveEquivocation
/// ├── refuses two views or epochs, one header twice, two oracles' signatures, a stranger's
/// ├── pays the slash to whoever brings it, once a view, and the oracle signs no more
/// └── goes on being provable for every other view until nothing is left
/// proveOverBudget
/// ├── refuses what the schedule allows, and a stranger's signature
/// └── pays the slash once an epoch, and the oracle signs no more
/// proveOmission
/// ├── refuses other epochs, headers that are not active, a message that is there, forged neighbours, an unknown key, a
/// │   receipt with anything changed
/// └── pays the slash once a message; the oracle signs again when its bond is full
/// liability
/// ├── follows an account that was handed over, and a receipt key that was changed
/// ├── lasts while the oracle is leaving, and ends with its bond
/// └── accounts and keys are never another's
contract FaultsTest is Fixture {
    string private json;
    bytes32[] private ids;
    uint256[] private arrived;
    bytes32 private root;
    bytes32 private absent;
    uint256 private below;
    uint256 private constant RECEIPT_KEY = 4_711;
    uint256 private constant SLASH = 10e6;
    uint64 private constant ARRIVED = 1_700_000_000_123;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("contracts/test/vectors/evidence.json");
        ids = vm.parseJsonBytes32Array(json, ".id");
        arrived = vm.parseJsonUintArray(json, ".arrivedAtMs");
        root = vm.parseJsonBytes32(json, ".root");
        absent = vm.parseJsonBytes32(json, ".absent");
        below = vm.parseJsonUint(json, ".absentAfterIndex");
        _setKey(signers[0], _kid(RECEIPT_KEY));
    }

    // Equivocation

    function test_equivocation_isPaidOnceAndRemoves() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        address gone = signers[2];
        CompactSignature memory sa = signatureOf(keys[2], a);
        CompactSignature memory sb = signatureOf(keys[2], b);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.OracleSlashed(
            3, gone, keccak256(abi.encode("equivocation", 3, a.epoch, a.viewNumber)), ALICE, SLASH
        );
        vm.prank(ALICE);
        assertEq(oracleSet.proveEquivocation(a, sa, b, sb), SLASH);
        assertEq(dollar.balanceOf(ALICE), SLASH);
        Oracle memory it = oracleOf(gone);
        assertEq(it.bond, 100e6 - SLASH);
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
        _refused(a, a, 2, _noFault("one header"));
        b.viewNumber = 1;
        _refused(a, b, 2, _noFault("not one view"));
        b.viewNumber = 0;
        b.epoch = 1;
        _refused(a, b, 2, _noFault("not one view"));
        b.epoch = 0;
        CompactSignature memory mine = signatureOf(keys[2], a);
        CompactSignature memory another = signatureOf(keys[3], b);
        vm.expectRevert(_noFault("not one oracle"));
        oracleSet.proveEquivocation(a, mine, b, another);
        CompactSignature memory strangerA = signatureOf(99, a);
        CompactSignature memory strangerB = signatureOf(99, b);
        vm.expectRevert(_noFault("no oracle"));
        oracleSet.proveEquivocation(a, strangerA, b, strangerB);
    }

    function test_equivocation_untilNothingIsLeft() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        for (uint32 view_ = 0; view_ < 10; ++view_) {
            (a.viewNumber, b.viewNumber) = (view_, view_);
            oracleSet.proveEquivocation(a, signatureOf(keys[2], a), b, signatureOf(keys[2], b));
        }
        assertEq(oracleOf(signers[2]).bond, 0);
        (a.viewNumber, b.viewNumber) = (10, 10);
        _refused(a, b, 2, abi.encodeWithSelector(IOracleSet.OracleSet_NothingLeft.selector, signers[2]));
        assertEq(dollar.balanceOf(address(oracleSet)), 600e6);
    }

    /// However many are removed, somebody can sign.
    function test_equivocation_leavesTheLastOne() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        for (uint256 i = 0; i < 7; ++i) {
            oracleSet.proveEquivocation(a, signatureOf(keys[i], a), b, signatureOf(keys[i], b));
        }
        assertEq(oracleOf(signers[6]).leavesAt, 0);
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(signers[6])));
    }

    // Over budget

    function test_overBudget() public {
        EpochHeader memory header = nextHeader();
        header.tokenEarned = uint128(settlement.budgetOf(0));
        CompactSignature memory signature = signatureOf(keys[4], header);
        vm.expectRevert(_noFault("within budget"));
        oracleSet.proveOverBudget(header, signature);
        header.tokenEarned += 1;
        vm.expectRevert(_noFault("no oracle"));
        oracleSet.proveOverBudget(header, signature);
        signature = signatureOf(keys[4], header);
        vm.prank(BOB);
        assertEq(oracleSet.proveOverBudget(header, signature), SLASH);
        assertEq(dollar.balanceOf(BOB), SLASH);
        assertEq(oracleSet.activeSigners().length, 6);
        header.tokenEarned += 1;
        signature = signatureOf(keys[4], header);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleSet.OracleSet_PunishedBefore.selector,
                keccak256(abi.encode("over budget", 5, header.epoch))
            )
        );
        oracleSet.proveOverBudget(header, signature);
    }

    // Omission

    function test_omission_isPaidOnce() public {
        (EpochHeader memory first, EpochHeader memory next) = _settleTwo();
        SignedReceipt memory receipt = _receipt(absent, 0);
        Absence memory absence = _absence();
        vm.prank(CAROL);
        assertEq(oracleSet.proveOmission(receipt, first, absence, next, absence), SLASH);
        vm.snapshotGasLastCall("oracles", "proveOmission");
        assertEq(dollar.balanceOf(CAROL), SLASH);
        assertEq(oracleSet.activeSigners().length, 6);
        assertEq(oracleOf(signers[0]).leavesAt, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOracleSet.OracleSet_PunishedBefore.selector, keccak256(abi.encode("omission", 1, absent))
            )
        );
        oracleSet.proveOmission(receipt, first, absence, next, absence);
        dollar.mint(signers[0], SLASH);
        vm.startPrank(signers[0]);
        dollar.approve(address(oracleSet), SLASH);
        oracleSet.addBond(uint96(SLASH));
        vm.stopPrank();
        oracleSet.commit();
        assertEq(settlement.signersCommitment(), keccak256(packed()));
    }

    function test_omission_refuses() public {
        (EpochHeader memory first, EpochHeader memory next) = _settleTwo();
        _refusedReceipt(_receipt(absent, 1), first, next, _noFault("not the promised epochs"));
        _refusedReceipt(_receipt(absent, 0), next, first, _noFault("not the promised epochs"));
        _refusedReceipt(_receipt(ids[2], 0), first, next, _noFault("not absent"));
        SignedReceipt memory receipt = _receipt(absent, 0);
        receipt.arrivedAtMs += 1;
        _refusedReceipt(receipt, first, next, _noFault("not signed"));
        receipt = _receipt(absent, 0);
        (receipt.keyX, receipt.keyY) = _key(RECEIPT_KEY + 1);
        _refusedReceipt(receipt, first, next, _noFault("not signed"));
        receipt = _receiptBy(RECEIPT_KEY + 1, absent, 0);
        _refusedReceipt(receipt, first, next, _noFault("no oracle"));
        EpochHeader memory other = nextHeader();
        other.epoch = 1;
        _refusedReceipt(
            _receipt(absent, 0),
            first,
            other,
            abi.encodeWithSelector(ISettlement.Settlement_WrongHeader.selector, 1)
        );
        EpochHeader memory pending = submit(nextHeader());
        _refusedReceipt(
            _receipt(absent, 1),
            next,
            pending,
            abi.encodeWithSelector(ISettlement.Settlement_NotActive.selector, 2, 2)
        );
    }

    /// Two leaves that are no neighbours, or not in the tree, prove nothing; whatever else is changed in the proof.
    function testFuzz_omission_wantsNeighbours(uint256 field, uint256 value) public {
        (EpochHeader memory first, EpochHeader memory next) = _settleTwo();
        Absence memory forged = _absence();
        field = field % 5;
        if (field == 0) forged.index = value;
        if (field == 1) forged.below = bytes32(value);
        if (field == 2) forged.belowArrivedAtMs = value;
        if (field == 3) forged.above = bytes32(value);
        if (field == 4) forged.aboveArrivedAtMs = value;
        vm.assume(keccak256(abi.encode(forged)) != keccak256(abi.encode(_absence())));
        SignedReceipt memory receipt = _receipt(absent, 0);
        Absence memory good = _absence();
        vm.expectRevert(_noFault("not absent"));
        oracleSet.proveOmission(receipt, first, forged, next, good);
        vm.expectRevert(_noFault("not absent"));
        oracleSet.proveOmission(receipt, first, good, next, forged);
    }

    /// What TypeScript's oracle signs is what the contract rebuilds, for numbers of every width.
    function test_receipts_areThoseOfTypeScript() public view {
        string memory vectors = vm.readFile("contracts/test/vectors/receipt.json");
        bytes32 kid = vm.parseJsonBytes32(vectors, ".kid");
        bytes32[] memory messages = vm.parseJsonBytes32Array(vectors, ".message");
        uint256[] memory epochs = vm.parseJsonUintArray(vectors, ".epoch");
        uint256[] memory times = vm.parseJsonUintArray(vectors, ".arrivedAtMs");
        bytes[] memory said = vm.parseJsonBytesArray(vectors, ".said");
        bytes[] memory signatures = vm.parseJsonBytesArray(vectors, ".signature");
        bytes32 x = vm.parseJsonBytes32(vectors, ".keyX");
        bytes32 y = vm.parseJsonBytes32(vectors, ".keyY");
        assertEq(DeviceKey.idOf(x, y), kid);
        assertTrue(
            messages.length == vm.parseJsonUint(vectors, ".count") && messages.length > 5, "vectors are there"
        );
        for (uint256 i = 0; i < messages.length; ++i) {
            bytes memory rebuilt = ReceiptBytes.encode(kid, messages[i], uint64(epochs[i]), uint64(times[i]));
            assertEq(keccak256(rebuilt), keccak256(said[i]));
            assertTrue(this.verify(x, y, rebuilt, signatures[i]), "TypeScript's signature is good here");
        }
    }

    function verify(bytes32 x, bytes32 y, bytes memory message, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return DeviceKey.verify(x, y, message, signature);
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
        oracleSet.proveEquivocation(a, signatureOf(keys[1], a), b, signatureOf(newKey, b));
        assertEq(oracleOf(heir).bond, 100e6 - SLASH);
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
        vm.prank(GOVERNANCE);
        oracleSet.admit(signers[1], true);
        vm.prank(signers[1]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_AccountTaken.selector, signers[1]));
        oracleSet.join(ALICE);
    }

    function test_liability_keysAreNeverAnothers() public {
        bytes32 old = _kid(RECEIPT_KEY);
        vm.prank(signers[3]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_KeyTaken.selector, old));
        oracleSet.setReceiptKey(old);
        vm.prank(signers[3]);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_KeyTaken.selector, bytes32(0)));
        oracleSet.setReceiptKey(0);
        bytes32 another = _kid(RECEIPT_KEY + 1);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, ALICE));
        oracleSet.setReceiptKey(another);
        _setKey(signers[0], another);
        assertEq(oracleSet.liableForKey(old), 1);
        assertEq(oracleOf(signers[0]).receiptKey, _kid(RECEIPT_KEY + 1));
        (EpochHeader memory first, EpochHeader memory next) = _settleTwo();
        oracleSet.proveOmission(_receipt(absent, 0), first, _absence(), next, _absence());
        assertEq(oracleOf(signers[0]).bond, 100e6 - SLASH);
    }

    function test_liability_lastsWhileLeavingAndEndsWithTheBond() public {
        (EpochHeader memory a, EpochHeader memory b) = _twoHeaders();
        vm.prank(signers[5]);
        oracleSet.requestExit();
        skip(7 days - 1);
        oracleSet.proveEquivocation(a, signatureOf(keys[5], a), b, signatureOf(keys[5], b));
        skip(1);
        vm.prank(signers[5]);
        oracleSet.exit();
        assertEq(dollar.balanceOf(signers[5]), 100e6 - SLASH);
        (a.viewNumber, b.viewNumber) = (1, 1);
        _refused(a, b, 5, _noFault("no oracle"));
    }

    function test_addBond_isForOracles() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, ALICE));
        oracleSet.addBond(1);
    }

    function _setKey(address oracle, bytes32 key) private {
        vm.prank(oracle);
        oracleSet.setReceiptKey(key);
    }

    function _twoHeaders() private view returns (EpochHeader memory a, EpochHeader memory b) {
        a = nextHeader();
        b = nextHeader();
        b.ledgerRoot = keccak256("another");
    }

    function _refused(EpochHeader memory a, EpochHeader memory b, uint256 who, bytes memory why) private {
        CompactSignature memory sa = signatureOf(keys[who], a);
        CompactSignature memory sb = signatureOf(keys[who], b);
        vm.expectRevert(why);
        oracleSet.proveEquivocation(a, sa, b, sb);
    }

    function _refusedReceipt(
        SignedReceipt memory receipt,
        EpochHeader memory first,
        EpochHeader memory next,
        bytes memory why
    ) private {
        Absence memory absence = _absence();
        vm.expectRevert(why);
        oracleSet.proveOmission(receipt, first, absence, next, absence);
    }

    function _noFault(string memory why) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, why);
    }

    /// Epochs 0 and 1 with the evidence of the vectors, both active.
    function _settleTwo() private returns (EpochHeader memory first, EpochHeader memory next) {
        first = nextHeader();
        first.evidenceRoot = root;
        submit(first);
        next = nextHeader();
        next.evidenceRoot = root;
        submit(next);
        skip(_window());
    }

    function _absence() private view returns (Absence memory) {
        return Absence({
            index: below,
            below: ids[below],
            belowArrivedAtMs: arrived[below],
            belowProof: _proof(below),
            above: ids[below + 1],
            aboveArrivedAtMs: arrived[below + 1],
            aboveProof: _proof(below + 1)
        });
    }

    function _proof(uint256 index) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(".proofs[", vm.toString(index), "]"));
    }

    function _receipt(bytes32 message, uint64 epoch) private view returns (SignedReceipt memory) {
        return _receiptBy(RECEIPT_KEY, message, epoch);
    }

    function _receiptBy(uint256 key, bytes32 message, uint64 epoch)
        private
        pure
        returns (SignedReceipt memory receipt)
    {
        (bytes32 x, bytes32 y) = _key(key);
        bytes memory said = ReceiptBytes.encode(_kid(key), message, epoch, ARRIVED);
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(said));
        return SignedReceipt(message, epoch, ARRIVED, x, y, abi.encodePacked(r, s));
    }

    function _key(uint256 key) private pure returns (bytes32, bytes32) {
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        return (bytes32(x), bytes32(y));
    }

    function _kid(uint256 key) private pure returns (bytes32) {
        (bytes32 x, bytes32 y) = _key(key);
        return DeviceKey.idOf(x, y);
    }
}
