// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ScheduleConfig} from "./interfaces/IEmission.sol";
import {
    AssetTotals,
    CompactSignature,
    EpochHeader,
    EpochsConfig,
    ISettlement
} from "./interfaces/ISettlement.sol";
import {HeaderHash} from "./libraries/HeaderHash.sol";
import {Schedule} from "./libraries/Schedule.sol";

/// @title The sequence of epochs: who signed, what is pending, which rules are in force.
///
/// Storage is arranged so that an epoch overwrites what an old one left: a ring of 16 header hashes, and one slot for the
/// count and the last five submission times. At most five epochs are pending at a time, and the eleven before them are
/// remembered: a rejected epoch can only have overwritten what is not.
abstract contract Epochs is ISettlement, EIP712, Ownable2Step {
    using Schedule for ScheduleConfig;

    uint256 internal constant RING = 16;
    uint256 internal constant MAX_PENDING = 5;
    uint256 internal constant REMEMBERED = RING - MAX_PENDING;
    uint256 private constant TIME_BITS = 40;
    uint256 private constant TIME_MASK = (1 << TIME_BITS) - 1;
    uint256 private constant TIMES_MASK = (1 << (TIME_BITS * MAX_PENDING)) - 1;
    uint256 private constant COUNT_SHIFT = 202;
    uint256 private constant RULES_ANNOUNCED = 1 << 200;
    uint256 private constant FROZEN = 1 << 201;

    bytes32 public constant HEADER_TYPEHASH = HeaderHash.TYPEHASH;

    address public immutable oracleSet;
    uint64 public immutable challengeWindow;
    uint64 public immutable genesis;
    uint64 public immutable epochLength;
    uint256 private immutable _first;
    uint64 private immutable _every;
    uint256 private immutable _cap;

    bytes32[RING] private _headers;
    /// 40-bit submission times of the last five epochs, newest lowest; bit 200: rules are announced; bit 201: a challenge
    /// is open; above: the count.
    uint256 private _head;
    /// @inheritdoc ISettlement
    bytes32 public signersCommitment;
    /// @inheritdoc ISettlement
    bytes32 public rules;
    /// keccak of the two above: one slot to read where an epoch is submitted, instead of two.
    bytes32 private _inForce;
    /// @inheritdoc ISettlement
    bytes32 public announcedRules;
    /// @inheritdoc ISettlement
    uint64 public announcedFrom;
    /// @inheritdoc ISettlement
    address public guardian;
    uint64 private _frozenFrom;

    constructor(EpochsConfig memory config) EIP712("Cairn Settlement", "1") Ownable(config.governance) {
        if (config.schedule.epochLength == 0) revert Settlement_NoEpochLength();
        uint256 most = (MAX_PENDING - 1) * config.schedule.epochLength;
        if (config.challengeWindow > most) revert Settlement_WindowTooLong(config.challengeWindow, most);
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
        bytes32 headerHash = HeaderHash.structHash(header);
        _checkOrder(header, head);
        _checkBounds(header);
        uint256 announced = head & RULES_ANNOUNCED;
        if (announced == 0) _checkInForce(keccak256(signers), header.rules);
        else announced = _checkAnnounced(header, keccak256(signers));
        _checkSignatures(headerHash, signers, signed, signatures);

        _headers[header.epoch % RING] = headerHash;
        uint256 times = ((head << TIME_BITS) | block.timestamp) & TIMES_MASK;
        _head = ((uint256(header.epoch) + 1) << COUNT_SHIFT) | announced | times;
        emit EpochSubmitted(header.epoch, headerHash);
    }

    /// @inheritdoc ISettlement
    function reject(uint64 from) external {
        if (msg.sender != guardian && msg.sender != owner() && msg.sender != oracleSet) {
            revert Settlement_NotGuardian(msg.sender);
        }
        uint256 head = _head;
        uint64 count = _requirePending(head, from);
        uint256 times = (head & TIMES_MASK) >> (TIME_BITS * (count - from));
        uint256 flags = head & RULES_ANNOUNCED;
        // What a challenge was about is gone with it.
        if (head & FROZEN != 0 && from > _frozenFrom) flags |= FROZEN;
        _head = (uint256(from) << COUNT_SHIFT) | flags | times;
        emit EpochsRejected(from, count - 1);
    }

    /// @inheritdoc ISettlement
    function freeze(uint64 from) external {
        if (msg.sender != oracleSet) revert Settlement_NotOracleSet(msg.sender);
        uint256 head = _head;
        if (head & FROZEN != 0) revert Settlement_Frozen(_frozenFrom);
        _requirePending(head, from);
        _head = head | FROZEN;
        _frozenFrom = from;
        emit EpochsFrozen(from);
    }

    /// @inheritdoc ISettlement
    function thaw() external {
        if (msg.sender != oracleSet) revert Settlement_NotOracleSet(msg.sender);
        uint256 head = _head;
        if (head & FROZEN == 0) return;
        uint64 from = _frozenFrom;
        uint256 frozen = _count(head) - from;
        for (uint256 i = 0; i < frozen; ++i) {
            uint256 shift = TIME_BITS * i;
            head = (head & ~(TIME_MASK << shift)) | (block.timestamp << shift);
        }
        _head = head & ~FROZEN;
        emit EpochsThawed(from);
    }

    /// @inheritdoc ISettlement
    function isFrozen() external view returns (bool) {
        return _head & FROZEN != 0;
    }

    /// @inheritdoc ISettlement
    function commitSigners(bytes32 commitment) external {
        if (msg.sender != oracleSet) revert Settlement_NotOracleSet(msg.sender);
        signersCommitment = commitment;
        _inForce = _commit(commitment, rules);
        emit SignersCommitted(commitment);
    }

    /// @inheritdoc ISettlement
    function announceRules(bytes32 newRules, uint64 fromEpoch) external onlyOwner {
        uint256 head = _head;
        uint64 count = _count(head);
        if (fromEpoch <= count) revert Settlement_RulesTooSoon(fromEpoch, count);
        if (head & RULES_ANNOUNCED != 0 && announcedFrom < count) {
            if (activeEpochs() <= announcedFrom) revert Settlement_RulesInFlight(announcedFrom);
            _takeOver();
        }
        announcedRules = newRules;
        announcedFrom = fromEpoch;
        _head = head | RULES_ANNOUNCED;
        emit RulesAnnounced(newRules, fromEpoch);
    }

    /// @inheritdoc ISettlement
    function setGuardian(address newGuardian) external onlyOwner {
        guardian = newGuardian;
        emit GuardianSet(newGuardian);
    }

    /// @inheritdoc ISettlement
    function governance() external view returns (address) {
        return owner();
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

    /// @inheritdoc ISettlement
    function rulesOf(uint64 epoch) public view returns (bytes32) {
        return _head & RULES_ANNOUNCED != 0 && epoch >= announcedFrom ? announcedRules : rules;
    }

    /// @inheritdoc ISettlement
    function headerHashOf(uint64 epoch) public view returns (bytes32) {
        return _headers[epoch % RING];
    }

    /// @inheritdoc ISettlement
    function budgetOf(uint64 epoch) public view returns (uint256) {
        ScheduleConfig memory schedule = ScheduleConfig(genesis, epochLength, _first, _every, _cap);
        return schedule.cumulativeAt(endOf(epoch));
    }

    /// @inheritdoc ISettlement
    function digestOf(EpochHeader calldata header) external view returns (bytes32) {
        return _hashTypedDataV4(HeaderHash.structHash(header));
    }

    function networkId() external view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)"),
                block.chainid,
                address(this),
                rules
            )
        );
    }

    function genesisHash() external view returns (bytes32) {
        return rules;
    }

    function remembered() external pure returns (uint64) {
        return 11;
    }

    function inclusionEpochs() external pure returns (uint64) {
        return 4;
    }

    /// @inheritdoc ISettlement
    function headerDigestOf(uint64 epoch) external view returns (bytes32) {
        return _hashTypedDataV4(headerHashOf(epoch));
    }

    /// @inheritdoc ISettlement
    function requireActive(EpochHeader calldata header) external view {
        _requireActive(header);
    }

    /// @inheritdoc ISettlement
    function endOf(uint64 epoch) public view returns (uint256) {
        return genesis + (uint256(epoch) + 1) * epochLength;
    }

    /// @inheritdoc ISettlement
    function dueSince() public view returns (uint256) {
        uint256 head = _head;
        uint256 end = endOf(_count(head));
        uint256 newest = head & TIME_MASK;
        return newest > end ? newest : end;
    }

    /// That the header is the one submitted for its epoch, and its window has passed.
    function _requireActive(EpochHeader calldata header) internal view {
        uint256 head = _head;
        uint256 count = _count(head);
        uint256 active = count - _pending(head);
        if (header.epoch >= active) revert Settlement_NotActive(header.epoch, active);
        bool remembered = header.epoch + REMEMBERED >= count;
        if (!remembered || headerHashOf(header.epoch) != HeaderHash.structHash(header)) {
            revert Settlement_WrongHeader(header.epoch);
        }
    }

    function _checkOrder(EpochHeader calldata header, uint256 head) private view {
        if (head & FROZEN != 0) revert Settlement_Frozen(_frozenFrom);
        uint64 expected = _count(head);
        if (header.epoch != expected) revert Settlement_WrongEpoch(expected, header.epoch);
        if (block.timestamp < endOf(header.epoch)) {
            revert Settlement_TooEarly(endOf(header.epoch), block.timestamp);
        }
        // The oldest of the five times; zero if there are fewer.
        uint256 fifth = (head >> (TIME_BITS * (MAX_PENDING - 1))) & TIME_MASK;
        if (fifth + challengeWindow > block.timestamp) revert Settlement_TooManyPending(MAX_PENDING);
        bytes32 parent = expected == 0 ? bytes32(0) : headerHashOf(expected - 1);
        if (header.parent != parent) revert Settlement_WrongParent(parent, header.parent);
        if (header.factsBlock > block.number) revert Settlement_FactsAhead(header.factsBlock, block.number);
    }

    function _checkBounds(EpochHeader calldata header) private view {
        if (header.ledgerRoot == 0) revert Settlement_ZeroRoot();
        uint256 budget = budgetOf(header.epoch);
        if (header.tokenEarned > budget) revert Settlement_OverSchedule(header.tokenEarned, budget);
        if (header.extensions != 0) revert Settlement_ExtensionUnknown(header.extensions);
        AssetTotals calldata totals = _totalsOf(header);
        if (totals.earned > totals.spent) revert Settlement_EarnedOverSpent(totals.earned, totals.spent);
    }

    /// Nothing but the payment asset can be deposited: it has the only row.
    function _totalsOf(EpochHeader calldata header) internal view returns (AssetTotals calldata totals) {
        uint256 rows = header.assets.length;
        if (rows != 1) revert Settlement_WrongAssets(1, rows, address(0));
        totals = header.assets[0];
        if (totals.asset != _depositAsset()) revert Settlement_WrongAssets(1, 1, totals.asset);
    }

    /// The one asset that can be deposited.
    function _depositAsset() internal view virtual returns (address);

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
            CompactSignature calldata signature = signatures[next++];
            address recovered = ECDSA.recover(digest, signature.r, signature.vs);
            if (recovered != address(bytes20(signers[i * 20:]))) {
                revert Settlement_BadSignature(i, recovered);
            }
        }
        // Every signature belongs to a different signer, because signers are distinct and each bit is looked at once.
        if (next != signatures.length) revert Settlement_NoQuorum(quorum, next);
    }

    function _checkInForce(bytes32 signers, bytes32 headerRules) private view {
        if (_commit(signers, headerRules) == _inForce) return;
        if (headerRules != rules) revert Settlement_WrongRules(rules, headerRules);
        revert Settlement_WrongSigners();
    }

    /// While rules are announced both parts are read. They are taken over once their first epoch cannot be rejected any
    /// more; until then the old ones are kept, for epochs before it that may be. Returns the flag as it is afterwards.
    function _checkAnnounced(EpochHeader calldata header, bytes32 signers)
        private
        returns (uint256 announced)
    {
        bytes32 expected = rulesOf(header.epoch);
        if (header.rules != expected) revert Settlement_WrongRules(expected, header.rules);
        if (signers != signersCommitment) revert Settlement_WrongSigners();
        if (header.epoch < uint256(announcedFrom) + MAX_PENDING) return RULES_ANNOUNCED;
        _takeOver();
        return 0;
    }

    function _takeOver() private {
        rules = announcedRules;
        _inForce = _commit(signersCommitment, announcedRules);
    }

    function _commit(bytes32 signers, bytes32 rules_) private pure returns (bytes32) {
        return keccak256(abi.encode(signers, rules_));
    }

    /// How many of the newest epochs are still in their window. Zero times belong to epochs that never were.
    function _pending(uint256 head) private view returns (uint256 pending) {
        uint256 count = _count(head);
        uint256 most = count < MAX_PENDING ? count : MAX_PENDING;
        while (pending < most) {
            uint256 submittedAt = (head >> (TIME_BITS * pending)) & TIME_MASK;
            if (submittedAt + challengeWindow <= block.timestamp) break;
            ++pending;
        }
        // A challenged epoch, and those after it, stay pending for as long as the challenge is open.
        if (head & FROZEN != 0 && count - _frozenFrom > pending) pending = count - _frozenFrom;
    }

    function _requirePending(uint256 head, uint64 epoch) private view returns (uint64 count) {
        count = _count(head);
        if (epoch >= count || epoch < count - _pending(head)) revert Settlement_NotPending(epoch);
    }

    function _count(uint256 head) private pure returns (uint64) {
        return uint64(head >> COUNT_SHIFT);
    }
}
