// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IOracleSet} from "../interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// A proof is brought by who has committed to it:
/// ├── not without, not within a minute, not twice
/// ├── who copies it from the mempool has nothing: neither by the call, nor by committing then, nor by the commitment
/// └── who commits to another's commitment keeps nobody from bringing it
/// What comes of it (H-2)
/// ├── a fifth at most, whoever brings it; the rest is the treasury's, or governance's where none is named
/// ├── not while an account that proves itself hopes for more: all its proofs give a fifth of the bond together
/// └── nobody else's blacklisting holds it up (M-11)
contract RevealTest is Fixture {
    bytes32 private constant SALT = keccak256("salt");
    address private constant THIEF = address(0x7417);
    bytes private header;
    bytes private another;

    function setUp() public override {
        super.setUp();
        EpochHeader memory a = nextHeader();
        header = abi.encode(a);
        a.ledgerRoot = keccak256("another");
        another = abi.encode(a);
        skip(1 hours);
    }

    function test_reveal_wantsACommitment() public {
        bytes memory data = _proof(2, SALT);
        _fails(ALICE, data, _notCommitted(ALICE, data));
        _commit(ALICE, data);
        uint256 ready = vm.getBlockTimestamp() + 1 minutes;
        _fails(ALICE, data, _notReady(ready));
        vm.warp(ready - 1);
        _fails(ALICE, data, _notReady(ready));
        vm.warp(ready);
        _succeeds(ALICE, data);
        assertEq(oracleSet.owedTo(ALICE), 20e6);
        assertEq(oracleSet.owedTo(TREASURY), 80e6);
        _fails(ALICE, data, _punishedBefore());
    }

    function test_reveal_copiedByAThief() public {
        bytes memory data = _proof(2, SALT);
        _commit(ALICE, data);
        bytes32 commitment = keccak256(abi.encode(ALICE, keccak256(data)));
        vm.prank(THIEF);
        vm.expectRevert(abi.encodeWithSelector(IOracleSet.OracleSet_CommittedBefore.selector, commitment));
        oracleSet.commitProof(commitment);
        vm.warp(vm.getBlockTimestamp() + 1 minutes);
        // She reveals it; the thief sees it and puts itself before her.
        _fails(THIEF, data, _notCommitted(THIEF, data));
        _commit(THIEF, data);
        _fails(THIEF, data, _notReady(vm.getBlockTimestamp() + 1 minutes));
        _fails(THIEF, _proof(2, keccak256("another salt")), "");
        _succeeds(ALICE, data);
        skip(1 minutes);
        _fails(THIEF, data, _punishedBefore());
        assertEq(oracleSet.owedTo(THIEF), 0);
    }

    /// Sent on by a thief before her own: it is hers all the same.
    function test_reveal_theCommitmentIsWhoeverSaysIt() public {
        bytes memory data = _proof(2, SALT);
        bytes32 commitment = keccak256(abi.encode(ALICE, keccak256(data)));
        vm.expectEmit(address(oracleSet));
        emit IOracleSet.ProofCommitted(commitment);
        vm.prank(THIEF);
        oracleSet.commitProof(commitment);
        skip(1 minutes);
        _succeeds(ALICE, data);
        assertEq(oracleSet.owedTo(ALICE), 20e6);
    }

    function testFuzz_reveal_ofAnythingElse(uint256 place, bytes1 value) public {
        bytes memory data = _proof(2, SALT);
        _commit(ALICE, data);
        skip(1 minutes);
        place = place % data.length;
        vm.assume(data[place] != value);
        data[place] = value;
        vm.prank(ALICE);
        (bool ok,) = address(oracleSet).call(data);
        assertFalse(ok, "another call");
    }

    /// A friend of the oracle proves whatever it can be made to sign: a fifth is all that comes out before its time.
    function testFuzz_reward_isAFifthInAll(uint8 count) public {
        count = uint8(bound(count, 1, 12));
        EpochHeader memory a = decoded(header);
        EpochHeader memory b = decoded(another);
        uint256 paid = 0;
        for (uint32 view_ = 0; view_ < count; ++view_) {
            (a.viewNumber, b.viewNumber) = (view_, view_);
            bytes memory why = view_ == 0
                ? bytes("")
                : abi.encodeWithSelector(IOracleSet.OracleSet_NothingLeft.selector, signers[2]);
            paid += proveEquivocation(BOB, a, signatureOf(keys[2], a), b, signatureOf(keys[2], b), why);
        }
        assertEq(oracleSet.owedTo(BOB), 20e6);
        assertEq(oracleSet.oracleOf(3).bond, 0);
        assertEq(paid, 20e6);
    }

    function test_reward_whereNoTreasuryIsNamed() public {
        vm.prank(governance);
        directory.set("treasury", address(0));
        EpochHeader memory a = decoded(header);
        EpochHeader memory b = decoded(another);
        proveEquivocation(BOB, a, signatureOf(keys[2], a), b, signatureOf(keys[2], b), "");
        assertEq(oracleSet.owedTo(governance), 80e6);
        vm.prank(governance);
        directory.set("treasury", CAROL);
        proveEquivocation(BOB, a, signatureOf(keys[3], a), b, signatureOf(keys[3], b), "");
        assertEq(oracleSet.owedTo(CAROL), 80e6);
        assertEq(oracleSet.collect(CAROL), 80e6);
        assertEq(dollar.balanceOf(CAROL), 80e6);
    }

    function _proof(uint256 who, bytes32 salt) private view returns (bytes memory) {
        EpochHeader memory a = decoded(header);
        EpochHeader memory b = decoded(another);
        CompactSignature memory signatureA = signatureOf(keys[who], a);
        CompactSignature memory signatureB = signatureOf(keys[who], b);
        return abi.encodeCall(oracleSet.proveEquivocation, (a, signatureA, b, signatureB, salt));
    }

    function _commit(address who, bytes memory data) private {
        vm.prank(who);
        oracleSet.commitProof(keccak256(abi.encode(who, keccak256(data))));
    }

    function _succeeds(address who, bytes memory data) private {
        vm.prank(who);
        (bool ok,) = address(oracleSet).call(data);
        assertTrue(ok, "taken");
    }

    function _fails(address who, bytes memory data, bytes memory why) private {
        vm.prank(who);
        (bool ok, bytes memory reason) = address(oracleSet).call(data);
        assertFalse(ok, "refused");
        if (why.length > 0) assertEq(keccak256(reason), keccak256(why));
    }

    function _notCommitted(address who, bytes memory data) private pure returns (bytes memory) {
        bytes32 commitment = keccak256(abi.encode(who, keccak256(data)));
        return abi.encodeWithSelector(IOracleSet.OracleSet_NotCommitted.selector, commitment);
    }

    function _notReady(uint256 at) private view returns (bytes memory) {
        return abi.encodeWithSelector(IOracleSet.OracleSet_NotReady.selector, at, vm.getBlockTimestamp());
    }

    function _punishedBefore() private pure returns (bytes memory) {
        bytes32 fault = keccak256(abi.encode("equivocation", 3, 0, 0));
        return abi.encodeWithSelector(IOracleSet.OracleSet_PunishedBefore.selector, fault);
    }
}
