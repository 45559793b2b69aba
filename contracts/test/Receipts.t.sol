// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet, SignedReceipt} from "../interfaces/IOracleSet.sol";
import {EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {Absence} from "../libraries/Evidence.sol";
import {ReceiptBytes} from "../libraries/ReceiptBytes.sol";
import {Receipts} from "./Receipts.sol";

/// A receipt, where the message is absent from all that it promises
/// ├── is what TypeScript signs, for batches and numbers of every size; s may be high
/// ├── holds wherever in its batch the message stands, at most twelve levels up, and with extensions that were signed
/// ├── refuses a path that leads elsewhere, anything changed, another key's, a key that is no oracle's
/// ├── refuses inner nodes in a message's place
/// └── refuses what was said in another network: chain, settlement, launch
/// setReceiptKey
/// ├── wants the key's own word, for this oracle, contract, chain and network
/// ├── refuses a key that is or was another's, and who is no oracle
/// └── an earlier key's receipts stay the oracle's
contract ReceiptsTest is Receipts {
    /// Of the promised epochs, empty all of them.
    bytes private headersAndAbsences;

    function setUp() public override {
        super.setUp();
        (bytes32 root, Absence memory absence) = emptyEvidence(1);
        uint256 promised = uint256(settlement.inclusionEpochs()) + 1;
        bytes32[] memory roots = new bytes32[](promised);
        Absence[] memory absences = new Absence[](promised);
        for (uint256 i = 0; i < promised; ++i) {
            (roots[i], absences[i]) = (root, absence);
        }
        headersAndAbsences = abi.encode(submitEvidence(roots), absences);
        skip(_window());
    }

    function test_areThoseOfTypeScript() public view {
        string memory vectors = vm.readFile("contracts/test/vectors/receipt.json");
        uint256 count = vm.parseJsonUint(vectors, ".count");
        assertTrue(count > 5, "there are vectors");
        for (uint256 i = 0; i < count; ++i) {
            _checkTree(vectors, i);
            _checkSignatures(vectors, i);
        }
    }

    function _checkTree(string memory vectors, uint256 i) private view {
        bytes32 leaf = ReceiptBytes.leaf(
            vm.parseJsonBytes32(vectors, ".network"),
            vm.parseJsonBytes32Array(vectors, ".message")[i],
            uint64(vm.parseJsonUintArray(vectors, ".epoch")[i]),
            uint64(vm.parseJsonUintArray(vectors, ".arrivedAtMs")[i])
        );
        assertEq(leaf, vm.parseJsonBytes32Array(vectors, ".leaf")[i]);
        bytes32[] memory path = _words(vm.parseJsonBytesArray(vectors, ".path")[i]);
        assertLe(path.length, ReceiptBytes.MAX_PATH, "levels");
        assertEq(this.rootOf(leaf, path), vm.parseJsonBytes32Array(vectors, ".root")[i]);
    }

    function _checkSignatures(string memory vectors, uint256 i) private view {
        bytes32 x = vm.parseJsonBytes32(vectors, ".keyX");
        bytes32 y = vm.parseJsonBytes32(vectors, ".keyY");
        bytes32 kid = DeviceKey.idOf(x, y);
        assertEq(kid, vm.parseJsonBytes32(vectors, ".kid"));
        bytes32 root = vm.parseJsonBytes32Array(vectors, ".root")[i];
        bytes memory rebuilt = this.bytesOf(vm.parseJsonBytes32(vectors, ".network"), kid, root, "");
        assertEq(keccak256(rebuilt), keccak256(vm.parseJsonBytesArray(vectors, ".said")[i]));
        bytes memory signature = vm.parseJsonBytesArray(vectors, ".signature")[i];
        bytes memory other = vm.parseJsonBytesArray(vectors, ".otherSignature")[i];
        assertTrue(this.verify(x, y, rebuilt, signature), "TypeScript's signature is good here");
        assertTrue(this.verify(x, y, rebuilt, other), "and so it is with the other s");
    }

    /// {"ext": extensions, "root": root}, of every length that a head can have.
    function test_extensionsStandBeforeTheRoot() public view {
        bytes32 root = keccak256("root");
        uint256[4] memory lengths = [uint256(1), 200, 255, 1_024];
        bytes[4] memory heads = [bytes(hex"582d"), hex"58f4", hex"59012b", hex"59042c"];
        for (uint256 i = 0; i < 4; ++i) {
            bytes memory extensions = new bytes(lengths[i]);
            bytes memory said = this.bytesOf(bytes32("net"), bytes32("kid"), root, extensions);
            bytes memory payload =
                abi.encodePacked(hex"a263", "ext", extensions, hex"64", "root", hex"5820", root);
            assertEq(keccak256(_tail(said, payload.length)), keccak256(payload));
            bytes memory head = bytes.concat(hex"40", heads[i]);
            assertEq(
                keccak256(_tail(said, payload.length + head.length)), keccak256(bytes.concat(head, payload))
            );
        }
    }

    function testFuzz_hold_whereverInTheBatch(uint8 levels, bytes32 seed) public {
        Promise memory it = promiseOf(keccak256("message"), 0);
        it.path = new bytes32[](levels % (ReceiptBytes.MAX_PATH + 1));
        for (uint256 i = 0; i < it.path.length; ++i) {
            it.path[i] = keccak256(abi.encode(seed, i));
        }
        _taken(signed(RECEIPT_KEY, it));
    }

    function test_hold_withSignedExtensions() public {
        Promise memory it = promiseOf(keccak256("message"), 0);
        it.extensions = hex"a1616101";
        SignedReceipt memory receipt = signed(RECEIPT_KEY, it);
        receipt.extensions = "";
        _refused(receipt, "not signed");
        receipt = receiptOf(it.message, 0);
        receipt.extensions = it.extensions;
        _refused(receipt, "not signed");
        _taken(signed(RECEIPT_KEY, it));
    }

    function test_hold_withAHighS() public {
        SignedReceipt memory receipt = receiptOf(keccak256("message"), 0);
        uint256 order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;
        (bytes32 r, bytes32 s) = abi.decode(receipt.signature, (bytes32, bytes32));
        receipt.signature = abi.encodePacked(r, order - uint256(s));
        _taken(receipt);
        receipt.signature = abi.encodePacked(r, s);
        bytes32 fault = keccak256(abi.encode("omission", 1, 0));
        _reverts(receipt, abi.encodeWithSelector(IOracleSet.OracleSet_PunishedBefore.selector, fault));
    }

    function test_refuse_anythingChanged() public {
        Promise memory it = promiseOf(keccak256("message"), 0);
        it.path = new bytes32[](2);
        (it.path[0], it.path[1]) = (keccak256("a"), keccak256("b"));
        SignedReceipt memory receipt = signed(RECEIPT_KEY, it);
        receipt.arrivedAtMs += 1;
        _refused(receipt, "not signed");
        receipt = signed(RECEIPT_KEY, it);
        receipt.message = keccak256("another");
        _refused(receipt, "not signed");
        receipt = signed(RECEIPT_KEY, it);
        (receipt.path[0], receipt.path[1]) = (receipt.path[1], receipt.path[0]);
        _refused(receipt, "not signed");
        receipt = signed(RECEIPT_KEY, it);
        receipt.path = new bytes32[](1);
        receipt.path[0] = it.path[0];
        _refused(receipt, "not signed");
        receipt = signed(RECEIPT_KEY, it);
        (receipt.keyX, receipt.keyY) = keyOf(RECEIPT_KEY + 1);
        _refused(receipt, "not signed");
        receipt = signed(RECEIPT_KEY, it);
        receipt.signature = bytes.concat(receipt.signature, hex"00");
        _refused(receipt, "not signed");
        _refused(signed(RECEIPT_KEY + 1, it), "no oracle");
        it.path = new bytes32[](ReceiptBytes.MAX_PATH + 1);
        _refused(signed(RECEIPT_KEY, it), "path too long");
    }

    /// A batch of four. Nobody was promised anything under the name of a node of its tree, or of what a leaf is the hash of.
    function test_refuse_innerNodes() public {
        Promise memory it = promiseOf(keccak256("message"), 0);
        bytes32[3] memory others = [keccak256("1"), keccak256("2"), keccak256("3")];
        bytes32 leaf = ReceiptBytes.leaf(it.network, it.message, 0, ARRIVED);
        bytes32 left = _pairOf(leaf, others[0]);
        bytes32 right = _pairOf(others[1], others[2]);
        it.path = new bytes32[](2);
        (it.path[0], it.path[1]) = (others[0], right);
        SignedReceipt memory good = signed(RECEIPT_KEY, it);
        _insteadOf(good, left, _one(right));
        _insteadOf(good, right, _one(left));
        _insteadOf(good, _pairOf(left, right), new bytes32[](0));
        _insteadOf(good, leaf, it.path);
        _insteadOf(good, others[0], it.path);
        // Of what would be 64 bytes of an inner node, a leaf's tag fixes the first sixteen.
        _insteadOf(good, sha256(abi.encodePacked("cairn receipt v2")), it.path);
        _taken(good);
    }

    /// The same key serves in many networks, honestly.
    function test_refuse_whatWasSaidInAnotherNetwork() public {
        bytes32 genesisHash = settlement.genesisHash();
        Promise memory it = promiseOf(keccak256("message"), 0);
        assertEq(it.network, _networkId(block.chainid, address(settlement), genesisHash));
        it.network = _networkId(block.chainid + 1, address(settlement), genesisHash);
        _refused(signed(RECEIPT_KEY, it), "not signed");
        it.network = _networkId(block.chainid, address(0x5E77), genesisHash);
        _refused(signed(RECEIPT_KEY, it), "not signed");
        it.network = _networkId(block.chainid, address(settlement), keccak256("launched again"));
        _refused(signed(RECEIPT_KEY, it), "not signed");
        it.network = settlement.networkId();
        _taken(signed(RECEIPT_KEY, it));
    }

    /// The signature is over a root, in a header that names the network, and the leaf names it again: either is enough.
    function test_refuse_aRootOfThisNetworkSignedInAnother() public {
        Promise memory it = promiseOf(keccak256("message"), 0);
        SignedReceipt memory receipt = signed(RECEIPT_KEY, it);
        bytes32 root = ReceiptBytes.leaf(it.network, it.message, 0, ARRIVED);
        receipt.signature = p256(RECEIPT_KEY, this.bytesOf(keccak256("other"), kidOf(RECEIPT_KEY), root, ""));
        _refused(receipt, "not signed");
        root = ReceiptBytes.leaf(keccak256("other"), it.message, 0, ARRIVED);
        receipt.signature = p256(RECEIPT_KEY, this.bytesOf(it.network, kidOf(RECEIPT_KEY), root, ""));
        _refused(receipt, "not signed");
    }

    // setReceiptKey

    function test_setReceiptKey_wantsTheKeysWord() public {
        uint256 key = RECEIPT_KEY + 1;
        bytes memory good = heldBy(key, 4);
        _notHeld(signers[3], key, heldBy(key, 5));
        _notHeld(signers[3], key, heldBy(RECEIPT_KEY, 4));
        _notHeld(signers[4], key, good);
        _notHeld(signers[3], key, "");
        vm.chainId(block.chainid + 1);
        _notHeld(signers[3], key, good);
        vm.chainId(block.chainid - 1);
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.ReceiptKeySet(4, signers[3], kidOf(key));
        setKey(signers[3], key);
        assertEq(oracleSet.liableForKey(kidOf(key)), 4);
        assertEq(oracleSet.oracleOf(4).receiptKey, kidOf(key));
    }

    function test_setReceiptKey_keysAreNeverAnothers() public {
        bytes memory word = heldBy(RECEIPT_KEY, 4);
        (bytes32 x, bytes32 y) = keyOf(RECEIPT_KEY);
        bytes memory taken =
            abi.encodeWithSelector(IOracleSet.OracleSet_KeyTaken.selector, kidOf(RECEIPT_KEY));
        vm.prank(signers[3]);
        vm.expectRevert(taken);
        oracleSet.setReceiptKey(x, y, word);
        setKey(signers[0], RECEIPT_KEY + 1);
        vm.prank(signers[3]);
        vm.expectRevert(taken);
        oracleSet.setReceiptKey(x, y, word);
        vm.startPrank(signers[0]);
        oracleSet.requestExit();
        skip(7 days);
        oracleSet.exit();
        vm.stopPrank();
        assertEq(oracleSet.liableForKey(kidOf(RECEIPT_KEY)), 0);
        vm.prank(signers[3]);
        vm.expectRevert(taken);
        oracleSet.setReceiptKey(x, y, word);
        _refused(receiptOf(keccak256("message"), 0), "no oracle");
        word = heldBy(RECEIPT_KEY + 2, 0);
        (x, y) = keyOf(RECEIPT_KEY + 2);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_NotJoined.selector, ALICE));
        oracleSet.setReceiptKey(x, y, word);
    }

    function test_setReceiptKey_earlierOnesStayItsOwn() public {
        SignedReceipt memory receipt = receiptOf(keccak256("message"), 0);
        setKey(signers[0], RECEIPT_KEY + 1);
        setKey(signers[0], RECEIPT_KEY);
        setKey(signers[0], RECEIPT_KEY + 1);
        assertEq(oracleSet.oracleOf(1).receiptKey, kidOf(RECEIPT_KEY + 1));
        _taken(receipt);
    }

    function verify(bytes32 x, bytes32 y, bytes memory message, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return DeviceKey.verify(x, y, message, signature);
    }

    function _notHeld(address oracle, uint256 key, bytes memory word) private {
        (bytes32 x, bytes32 y) = keyOf(key);
        bytes memory why = abi.encodeWithSelector(IOracleSet.OracleSet_KeyNotHeld.selector, kidOf(key));
        vm.prank(oracle);
        vm.expectRevert(why);
        oracleSet.setReceiptKey(x, y, word);
    }

    function _taken(SignedReceipt memory receipt) private {
        (EpochHeader[] memory headers, Absence[] memory absences) = _proof();
        assertEq(proveOmission(BOB, receipt, headers, absences, ""), 2e6);
    }

    function _refused(SignedReceipt memory receipt, string memory why) private {
        _reverts(receipt, abi.encodeWithSelector(IOracleSet.OracleSet_NoFault.selector, why));
    }

    function _reverts(SignedReceipt memory receipt, bytes memory why) private {
        (EpochHeader[] memory headers, Absence[] memory absences) = _proof();
        proveOmission(BOB, receipt, headers, absences, why);
    }

    function _proof() private view returns (EpochHeader[] memory, Absence[] memory) {
        return abi.decode(headersAndAbsences, (EpochHeader[], Absence[]));
    }

    function _insteadOf(SignedReceipt memory good, bytes32 message, bytes32[] memory path) private {
        SignedReceipt memory receipt = SignedReceipt({
            message: message,
            epoch: good.epoch,
            arrivedAtMs: good.arrivedAtMs,
            path: path,
            extensions: "",
            keyX: good.keyX,
            keyY: good.keyY,
            signature: good.signature
        });
        _refused(receipt, "not signed");
    }

    function _one(bytes32 node) private pure returns (bytes32[] memory path) {
        path = new bytes32[](1);
        path[0] = node;
    }

    function _pairOf(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? sha256(abi.encodePacked(a, b)) : sha256(abi.encodePacked(b, a));
    }

    function _networkId(uint256 chainId, address settlement_, bytes32 genesisHash)
        private
        pure
        returns (bytes32)
    {
        bytes32 typeHash = keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)");
        return keccak256(abi.encode(typeHash, chainId, settlement_, genesisHash));
    }

    function _words(bytes memory joined) private pure returns (bytes32[] memory words) {
        words = new bytes32[](joined.length / 32);
        for (uint256 i = 0; i < joined.length; ++i) {
            words[i / 32] |= bytes32(joined[i]) >> (8 * (i % 32));
        }
    }

    function _tail(bytes memory all, uint256 length) private pure returns (bytes memory tail) {
        tail = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            tail[i] = all[all.length - length + i];
        }
    }
}
