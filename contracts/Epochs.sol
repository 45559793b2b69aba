// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {CompactSignature, EpochHeader, ISettlement} from "./interfaces/ISettlement.sol";
import {Schedule, ScheduleConfig} from "./libraries/Schedule.sol";

struct EpochsConfig {
    ScheduleConfig schedule;
    address governance;
    address oracleSet;
    bytes32 rules;
    /// Seconds in which a submitted root does not pay yet and can be rejected.
    uint64 challengeWindow;
}

/// @title The sequence of epochs: who signed, which root is active.
///
/// Storage is arranged so that an epoch overwrites what an old one left: a ring of 16 header hashes, and one slot for the
/// count and the last five submission times. At most five epochs are pending at a time, and the eleven before them are
/// remembered: a rejected epoch can only have overwritten what is not.
abstract contract Epochs is ISettlement, EIP712 {
    using Schedule for ScheduleConfig;

    uint256 internal constant RING = 16;
    uint256 internal constant MAX_PENDING = 5;
    uint256 internal constant REMEMBERED = RING - MAX_PENDING;
    uint256 private constant TIME_BITS = 40;
    uint256 private constant TIMES_MASK = (1 << (TIME_BITS * MAX_PENDING)) - 1;
    uint256 private constant COUNT_SHIFT = 201;
    uint256 private constant RULES_ANNOUNCED = 1 << 200;

    bytes32 public constant HEADER_TYPEHASH = keccak256(
        "EpochHeader(uint64 epoch,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint128 tokenEarned,uint128 tokenSpent,uint128 paymentEarned,uint128 paymentSpent)"
    );

    address public immutable governance;
    address public immutable oracleSet;
    uint64 public immutable challengeWindow;
    uint64 public immutable genesis;
    uint64 public immutable epochLength;
    uint256 private immutable _first;
    uint64 private immutable _every;
    uint256 private immutable _cap;

    bytes32[RING] private _headers;
    /// 40-bit submission times of the last five epochs, newest lowest; bit 200: rules are announced; above: the count.
    uint256 private _head;
    /// keccak of the ascending signers, 20 bytes each.
    bytes32 public signersCommitment;
    bytes32 public rules;
    /// keccak of the two above: one slot to read where an epoch is submitted, instead of two.
    bytes32 private _inForce;
    bytes32 public announcedRules;
    uint64 public announcedFrom;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert Settlement_NotGovernance(msg.sender);
        _;
    }

    constructor(EpochsConfig memory config) EIP712("Cairn Settlement", "1") {
        governance = config.governance;
        oracleSet = config.oracleSet;
        rules = config.rules;
        challengeWindow = config.challengeWindow;
        genesis = config.schedule.genesis;
        epochLength = config.schedule.epochLength;
        _first = config.schedule.first;
        _every = config.schedule.every;
        _cap = config.schedule.cap;
    }

    /// @inheritdoc ISettlement
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external {
        uint256 head = _head;
        bytes32 headerHash = keccak256(abi.encode(HEADER_TYPEHASH, header));
        _checkOrder(header, head);
        _checkBounds(header);
        uint256 announced = _takeOverRules(header.epoch, head);
        _checkInForce(keccak256(signers), header.rules);
        _checkSignatures(headerHash, signers, signed, signatures);

        _headers[header.epoch % RING] = headerHash;
        uint256 times = ((head << TIME_BITS) | block.timestamp) & TIMES_MASK;
        _head = ((uint256(header.epoch) + 1) << COUNT_SHIFT) | announced | times;
        emit EpochSubmitted(header.epoch, headerHash);
    }

    /// @inheritdoc ISettlement
    function reject(uint64 from) external onlyGovernance {
        uint256 head = _head;
        uint64 count = _count(head);
        if (from >= count || from < activeEpochs()) revert Settlement_NotPending(from);
        uint256 times = (head & TIMES_MASK) >> (TIME_BITS * (count - from));
        _head = (uint256(from) << COUNT_SHIFT) | (head & RULES_ANNOUNCED) | times;
        emit EpochsRejected(from, count - 1);
    }

    /// The oracle set hands over its new signers, ascending; in force from the next submission on.
    function commitSigners(bytes32 commitment) external {
        if (msg.sender != oracleSet) revert Settlement_NotOracleSet(msg.sender);
        signersCommitment = commitment;
        _inForce = _commit(commitment, rules);
        emit SignersCommitted(commitment);
    }

    /// New rules, by their hash, in force from epoch `fromEpoch` on, which must not have been submitted.
    function announceRules(bytes32 newRules, uint64 fromEpoch) external onlyGovernance {
        uint256 head = _head;
        if (fromEpoch <= _count(head)) revert Settlement_RulesTooSoon(fromEpoch, _count(head));
        announcedRules = newRules;
        announcedFrom = fromEpoch;
        _head = head | RULES_ANNOUNCED;
        emit RulesAnnounced(newRules, fromEpoch);
    }

    /// @inheritdoc ISettlement
    function nextEpoch() public view returns (uint64) {
        return _count(_head);
    }

    /// @inheritdoc ISettlement
    function activeEpochs() public view returns (uint64) {
        uint256 head = _head;
        return _count(head) - uint64(_pending(head));
    }

    /// When the newest epoch was submitted; genesis if none was.
    function lastSubmittedAt() public view returns (uint256) {
        uint256 newest = _head & ((1 << TIME_BITS) - 1);
        return newest == 0 ? genesis : newest;
    }

    /// Struct hash of the header of an epoch that the ring still holds.
    function headerHashOf(uint64 epoch) public view returns (bytes32) {
        return _headers[epoch % RING];
    }

    /// Tokens that may have been earned by the end of `epoch`.
    function budgetOf(uint64 epoch) public view returns (uint256) {
        return _schedule().cumulativeAt(endOf(epoch));
    }

    function endOf(uint64 epoch) public view returns (uint256) {
        return genesis + (uint256(epoch) + 1) * epochLength;
    }

    function _requireActive(uint64 epoch) internal view {
        uint256 head = _head;
        uint256 count = _count(head);
        uint256 active = count - _pending(head);
        if (epoch >= active) revert Settlement_NotActive(epoch, active);
        if (uint256(epoch) + REMEMBERED < count) revert Settlement_Forgotten(epoch, uint64(count - REMEMBERED));
    }

    function _requireHeader(EpochHeader calldata header) internal view {
        if (headerHashOf(header.epoch) != keccak256(abi.encode(HEADER_TYPEHASH, header))) {
            revert Settlement_WrongHeader(header.epoch);
        }
    }

    function _requireNewestActive(EpochHeader calldata header) internal view {
        uint64 active = activeEpochs();
        if (header.epoch + 1 != active) revert Settlement_NotNewestActive(header.epoch, active == 0 ? 0 : active - 1);
        _requireHeader(header);
    }

    function _checkOrder(EpochHeader calldata header, uint256 head) private view {
        uint64 expected = _count(head);
        if (header.epoch != expected) revert Settlement_WrongEpoch(expected, header.epoch);
        if (block.timestamp < endOf(header.epoch)) revert Settlement_TooEarly(endOf(header.epoch), block.timestamp);
        if (_pending(head) >= MAX_PENDING) revert Settlement_TooManyPending(MAX_PENDING);
        bytes32 parent = expected == 0 ? bytes32(0) : headerHashOf(expected - 1);
        if (header.parent != parent) revert Settlement_WrongParent(parent, header.parent);
    }

    function _checkBounds(EpochHeader calldata header) private view {
        if (header.ledgerRoot == 0) revert Settlement_ZeroRoot();
        uint256 budget = budgetOf(header.epoch);
        if (header.tokenEarned > budget) revert Settlement_OverSchedule(header.tokenEarned, budget);
        if (header.paymentEarned > header.paymentSpent) {
            revert Settlement_EarnedOverSpent(header.paymentEarned, header.paymentSpent);
        }
    }

    function _checkSignatures(
        bytes32 headerHash,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) private view {
        uint256 count = signers.length / 20;
        uint256 quorum = count * 2 / 3 + 1;
        if (signatures.length < quorum) revert Settlement_NoQuorum(quorum, signatures.length);
        bytes32 digest = _hashTypedDataV4(headerHash);
        uint256 next = 0;
        for (uint256 i = 0; i < count; ++i) {
            if (signed & (1 << i) == 0) continue;
            address signer = address(bytes20(signers[i * 20:i * 20 + 20]));
            address recovered = ECDSA.recover(digest, signatures[next].r, signatures[next].vs);
            if (recovered != signer) revert Settlement_BadSignature(i, recovered);
            ++next;
        }
        // Every signature belongs to a different signer, because signers are distinct and each bit is looked at once.
        if (next != signatures.length) revert Settlement_NoQuorum(quorum, next);
    }

    /// Announced rules come into force with their epoch. Returns the flag as it is afterwards.
    function _takeOverRules(uint64 epoch, uint256 head) private returns (uint256 announced) {
        announced = head & RULES_ANNOUNCED;
        if (announced != 0 && epoch >= announcedFrom) {
            rules = announcedRules;
            _inForce = _commit(signersCommitment, announcedRules);
            announced = 0;
        }
    }

    function _checkInForce(bytes32 signers, bytes32 headerRules) private view {
        if (_commit(signers, headerRules) == _inForce) return;
        if (headerRules != rules) revert Settlement_WrongRules(rules, headerRules);
        revert Settlement_WrongSigners();
    }

    function _commit(bytes32 signers, bytes32 rules_) private pure returns (bytes32) {
        return keccak256(abi.encode(signers, rules_));
    }

    /// How many of the newest epochs are still in their window. Zero times belong to epochs that never were.
    function _pending(uint256 head) private view returns (uint256 pending) {
        uint256 count = _count(head);
        uint256 most = count < MAX_PENDING ? count : MAX_PENDING;
        while (pending < most) {
            uint256 submittedAt = (head >> (TIME_BITS * pending)) & ((1 << TIME_BITS) - 1);
            if (submittedAt + challengeWindow <= block.timestamp) break;
            ++pending;
        }
    }

    function _count(uint256 head) private pure returns (uint64) {
        return uint64(head >> COUNT_SHIFT);
    }

    function _schedule() private view returns (ScheduleConfig memory) {
        return ScheduleConfig({genesis: genesis, epochLength: epochLength, first: _first, every: _every, cap: _cap});
    }
}
