// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {Pending} from "./Pending.sol";
import {IEmission} from "./interfaces/IEmission.sol";
import {AssetTotals, CompactSignature, EpochHeader, ISettlement} from "./interfaces/ISettlement.sol";
import {HeaderHash} from "./libraries/HeaderHash.sol";
import {Schedule} from "./libraries/Schedule.sol";
import {Signers} from "./libraries/Signers.sol";

/// @title The sequence of epochs: who signed, and which rules are in force. Pending.sol has what is active when.
abstract contract Epochs is Pending {
    uint256 private constant ADDRESS_BYTES = 20;
    /// A bit for each stands in a word.
    uint256 private constant MOST_SIGNERS = 256;

    uint256 private constant ORACLE_SET = 4;
    /// Emission, and all that Pending.sol has, stand behind it.
    uint256 internal constant PAYMENT = 6;
    uint256 private constant EMISSION = 7;

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
    /// Those in force before `announcedFrom`, once those that were announced are.
    bytes32 private _rulesBefore;

    modifier onlyGovernance() {
        if (msg.sender != _governance()) revert Settlement_NotGovernance(msg.sender);
        _;
    }

    /// @inheritdoc ISettlement
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external {
        uint256 head = _readHead();
        uint64 epoch = _count(head);
        AssetTotals[] calldata rows = header.assets;
        (uint256 payment,, uint256 schedule, uint256 first, uint256 cap, uint256 times) = _sixWords(PAYMENT);
        uint256 ring = _ringOf(schedule, times);
        (bytes32 headerHash, bytes memory encoded) = HeaderHash.encode(header, rows);
        _checkOrder(header, head, _endOf(schedule, epoch), times, ring);
        _checkBounds(header, _budgetOf(schedule, first, cap, epoch));
        _checkRows(rows, address(uint160(payment)));
        uint256 announced = head & RULES_ANNOUNCED;
        if (announced == 0) _checkInForce(keccak256(signers), header.rules);
        else announced = _checkAnnounced(header, keccak256(signers), head);
        _checkSignatures(headerHash, signers, signed, signatures);

        _append(head, headerHash, announced, ring);
        _emitSubmitted(epoch, headerHash, encoded);
    }

    /// @inheritdoc ISettlement
    function reject(uint64 from) external {
        if (msg.sender != _governance() && msg.sender != oracleSet()) {
            revert Settlement_NotGovernance(msg.sender);
        }
        _takeBack(from);
    }

    /// @inheritdoc ISettlement
    function freeze(uint64 from) external {
        _requireOracleSet();
        _freeze(from);
    }

    /// @inheritdoc ISettlement
    function thaw() external {
        _requireOracleSet();
        _thaw();
    }

    /// @inheritdoc ISettlement
    /// @dev Checked here, where it is seldom done, and not where each epoch is submitted: nobody's signature counts twice.
    function commitSigners(bytes calldata signers) external {
        _requireOracleSet();
        uint256 count = signers.length / ADDRESS_BYTES;
        bool whole = signers.length == count * ADDRESS_BYTES;
        if (!whole || count == 0 || count > MOST_SIGNERS) revert Settlement_WrongSigners();
        address before = address(0);
        for (uint256 i = 0; i < count; ++i) {
            address signer = _signerAt(signers, i);
            if (signer <= before) revert Settlement_SignersDoNotAscend(i, before, signer);
            before = signer;
        }
        bytes32 commitment = keccak256(signers);
        signersCommitment = commitment;
        _inForce = _commit(commitment, rules);
        emit SignersCommitted(commitment);
    }

    /// @inheritdoc ISettlement
    function announceRules(bytes32 newRules, uint64 fromEpoch) external onlyGovernance {
        uint256 head = _readHead();
        uint64 count = _count(head);
        if (fromEpoch <= count) revert Settlement_RulesTooSoon(fromEpoch, count);
        if (head & RULES_ANNOUNCED != 0 && announcedFrom < count) {
            if (!_isActive(head, announcedFrom)) revert Settlement_RulesInFlight(announcedFrom);
            _takeOver();
        }
        announcedRules = newRules;
        announcedFrom = fromEpoch;
        _setAnnounced(head);
        emit RulesAnnounced(newRules, fromEpoch);
    }

    /// @inheritdoc ISettlement
    function governance() external view returns (address) {
        return _governance();
    }

    /// @inheritdoc ISettlement
    function oracleSet() public view returns (address) {
        return _address(ORACLE_SET);
    }

    /// @inheritdoc ISettlement
    function emission() public view returns (IEmission) {
        return IEmission(_address(EMISSION));
    }

    /// @inheritdoc ISettlement
    function genesisHash() external view returns (bytes32) {
        return bytes32(_word(GENESIS_HASH));
    }

    /// @inheritdoc ISettlement
    function networkId() external view returns (bytes32) {
        return _networkId();
    }

    /// @inheritdoc ISettlement
    function rulesOf(uint64 epoch) public view returns (bytes32) {
        return _readHead() & RULES_ANNOUNCED != 0 && epoch >= announcedFrom ? announcedRules : rules;
    }

    /// @inheritdoc ISettlement
    function budgetOf(uint64 epoch) public view returns (uint256) {
        (,, uint256 schedule, uint256 first, uint256 cap,) = _sixWords(PAYMENT);
        return _budgetOf(schedule, first, cap, epoch);
    }

    /// @inheritdoc ISettlement
    function digestOf(EpochHeader calldata header) external view returns (bytes32) {
        return _digestOf(HeaderHash.structHash(header));
    }

    /// @inheritdoc ISettlement
    function headerDigestOf(uint64 epoch) external view returns (bytes32) {
        return _digestOf(headerHashOf(epoch));
    }

    /// @inheritdoc ISettlement
    function requireActive(EpochHeader calldata header) external view {
        _requireActive(header);
    }

    /// That the header is the one submitted for its epoch, and its window has passed. A header names its epoch, so what the
    /// ring holds of another one is another hash.
    function _requireActive(EpochHeader calldata header) internal view {
        if (!_isActive(_readHead(), header.epoch)) revert Settlement_NotActive(header.epoch, activeEpochs());
        if (headerHashOf(header.epoch) != HeaderHash.structHash(header)) {
            revert Settlement_WrongHeader(header.epoch);
        }
    }

    function _budgetOf(uint256 schedule, uint256 first, uint256 cap, uint64 epoch)
        private
        view
        returns (uint256)
    {
        // Rows stand behind Emission's code.
        if (schedule >> 192 != 0) return emission().cumulativeAt(_endOf(schedule, epoch));
        // Cannot overflow: 64 bits by 64 bits.
        unchecked {
            uint256 left = (uint256(epoch) + 1) * uint64(schedule >> 64);
            return Schedule.emitted(first, uint64(schedule >> 128), cap, left);
        }
    }

    /// @param end of the epoch that is next.
    function _checkOrder(EpochHeader calldata header, uint256 head, uint256 end, uint256 times, uint256 ring)
        private
        view
    {
        uint64 expected = _count(head);
        if (header.epoch != expected) revert Settlement_WrongEpoch(expected, header.epoch);
        // Not in the second of its end: another block may still come in it, and would belong to the epoch.
        if (block.timestamp <= end) revert Settlement_TooEarly(end, block.timestamp);
        _requireRoom(head, times);
        bytes32 parent = _parentOf(expected, ring);
        if (header.parent != parent) revert Settlement_WrongParent(parent, header.parent);
        uint64 factsTime = header.factsTime;
        if (factsTime > end) {
            // Nothing can be read before the launch: an epoch that was over by then has the facts of the launch.
            uint256 launched = times >> 192;
            uint256 latest = end < launched ? launched : end;
            if (factsTime > latest) revert Settlement_FactsAhead(factsTime, latest);
        }
    }

    function _checkBounds(EpochHeader calldata header, uint256 budget) private view {
        if (header.ledgerRoot == 0) revert Settlement_ZeroRoot();
        uint256 earned = header.tokenEarned;
        uint256 burned = header.tokenBurned;
        if (burned != 0) budget += _requireBurned(burned);
        if (earned > budget) revert Settlement_OverSchedule(earned, budget);
    }

    /// What the rules count as mintable again was burned.
    function _requireBurned(uint256 given) private view returns (uint256) {
        uint256 burned = emission().burned();
        if (given > burned) revert Settlement_NotBurned(given, burned);
        return given;
    }

    /// Rows ascend by asset, so each asset has one at most, and are of assets that can be deposited.
    /// @param payment which is always one of them.
    function _checkRows(AssetTotals[] calldata rows, address payment) private view {
        address before = address(0);
        for (uint256 i = 0; i < rows.length; ++i) {
            AssetTotals calldata row = rows[i];
            (address asset, uint128 earned, uint128 spent) = (row.asset, row.earned, row.spent);
            if (asset <= before) revert Settlement_RowsDoNotAscend(i, before, asset);
            if (asset != payment && !_isDepositable(asset)) revert Settlement_UnknownAsset(asset);
            if (earned > spent) revert Settlement_EarnedOverSpent(earned, spent);
            before = asset;
        }
    }

    function _isDepositable(address asset) internal view virtual returns (bool);

    function _checkSignatures(
        bytes32 headerHash,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) private view {
        uint256 count = signers.length / ADDRESS_BYTES;
        uint256 quorum = count * 2 / 3 + 1;
        if (signatures.length < quorum) revert Settlement_NoQuorum(quorum, signatures.length);
        (uint256 checked, uint256 wrong, address recovered) =
            Signers.check(_digestOf(headerHash), signers, count, signed, signatures);
        if (wrong < count) revert Settlement_BadSignature(wrong, recovered);
        // Every signature belongs to a different signer, because signers ascend and each bit is looked at once.
        if (checked != signatures.length) revert Settlement_NoQuorum(quorum, checked);
    }

    function _checkInForce(bytes32 signers, bytes32 headerRules) private view {
        if (_commit(signers, headerRules) == _inForce) return;
        if (headerRules != rules) revert Settlement_WrongRules(rules, headerRules);
        revert Settlement_WrongSigners();
    }

    /// While rules are announced both parts are read. They are taken over once their first epoch cannot be rejected any
    /// more; until then the old ones are kept, for epochs before it that may be. Returns the flag as it is afterwards.
    function _checkAnnounced(EpochHeader calldata header, bytes32 signers, uint256 head)
        private
        returns (uint256 announced)
    {
        bytes32 expected = rulesOf(header.epoch);
        if (header.rules != expected) revert Settlement_WrongRules(expected, header.rules);
        if (signers != signersCommitment) revert Settlement_WrongSigners();
        if (!_isActive(head, announcedFrom)) return RULES_ANNOUNCED;
        _takeOver();
        return 0;
    }

    function _takeOver() private {
        _rulesBefore = rules;
        rules = announcedRules;
        _inForce = _commit(signersCommitment, announcedRules);
    }

    /// Epochs from `from` on will be submitted again. If the rules changed since, the change is announced as before.
    function _takeRulesBack(uint64 from) internal {
        uint256 head = _readHead();
        if (from >= announcedFrom || head & RULES_ANNOUNCED != 0) return;
        rules = _rulesBefore;
        _inForce = _commit(signersCommitment, _rulesBefore);
        _setAnnounced(head);
    }

    /// `emit EpochSubmitted(epoch, headerHash, header)`, of a header that is encoded already.
    function _emitSubmitted(uint64 epoch, bytes32 headerHash, bytes memory encoded) private {
        bytes32 topic = EpochSubmitted.selector;
        assembly ("memory-safe") {
            log3(add(encoded, 0x20), mload(encoded), topic, epoch, headerHash)
        }
    }

    /// At the launch, before there are signers.
    function _setRules(bytes32 first) internal {
        rules = first;
    }

    function _commit(bytes32 signers, bytes32 rules_) private pure returns (bytes32) {
        // Whichever comes first: neither hash is ever the other's.
        return Hashes.commutativeKeccak256(signers, rules_);
    }

    function _signerAt(bytes calldata signers, uint256 index) private pure returns (address) {
        // Cannot overflow: an index into what is in calldata.
        unchecked {
            return address(bytes20(signers[index * ADDRESS_BYTES:]));
        }
    }

    function _requireOracleSet() private view {
        if (msg.sender != oracleSet()) revert Settlement_NotOracleSet(msg.sender);
    }
}
