// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {HeaderHash} from "../libraries/HeaderHash.sol";
import {Signers} from "../libraries/Signers.sol";
import {IMirror, MirrorTerms, Waiting} from "./IMirror.sol";

/// @title Which headers of the network at home are believed here: who signs them, and which have waited. Mirror.sol has the money.
///
/// Headers wait each for itself, by epoch, however many: nobody keeps one out by sending others. All times are this chain's.
abstract contract MirrorHeaders is IMirror {
    bytes32 private constant DOMAIN_TYPEHASH = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract,bytes32 salt)"
    );
    bytes32 private constant NETWORK_TYPEHASH =
        keccak256("CairnNetwork(uint256 chainId,address settlement,bytes32 genesisHash)");
    bytes32 private constant STATEMENT_TYPEHASH =
        keccak256("OracleStatement(string kind,uint64 epoch,bytes32 body)");
    bytes32 private constant HANDOVER = keccak256("handover");
    uint256 private constant ADDRESS_BYTES = 20;
    /// A bit for each stands in a word.
    uint256 private constant MOST_SIGNERS = 256;
    uint256 private constant RING = 16;
    uint256 private constant SHORTEST_WINDOW = 1 hours;
    uint256 private constant LONGEST_WINDOW = 14 days;
    uint256 private constant SHORTEST_TRUST = 1 hours;
    uint256 private constant LONGEST_TRUST = 365 days;

    /// @inheritdoc IMirror
    bytes32 public immutable networkId;
    /// @inheritdoc IMirror
    address public immutable governance;
    /// @inheritdoc IMirror
    uint48 public immutable window;
    uint48 private immutable _trust;
    uint64 private immutable _genesis;
    uint64 private immutable _epochLength;
    /// Of the contracts at home: what they are signed under does not change with where it is checked.
    bytes32 private immutable _settlementDomain;
    bytes32 private immutable _oraclesDomain;

    /// @inheritdoc IMirror
    bytes32 public signersCommitment;
    /// One slot: how often the signers changed; the end of the newest epoch of which a header came, or when there were signers to
    /// believe; the newest activated epoch plus one, and how many roots were ever activated.
    /// @inheritdoc IMirror
    uint64 public handovers;
    uint64 private _heardAt;
    /// @inheritdoc IMirror
    uint64 public activeEpochs;
    uint64 private _roots;
    mapping(uint64 epoch => Waiting) private _waiting;
    /// @inheritdoc IMirror
    mapping(bytes32 headerHash => bool) public isRefused;
    /// The last 16 that were activated, by number modulo RING: root and header.
    bytes32[RING] private _ring;
    bytes32[RING] private _ringHeaders;
    /// How many of those sixteen are this one.
    mapping(bytes32 root => uint256) private _paying;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert Mirror_NotGovernance(msg.sender);
        _;
    }

    constructor(MirrorTerms memory its) {
        // A slip: at home it is Settlement that pays, and under its own id nothing that was signed there would be good.
        if (its.homeChainId == block.chainid) revert Mirror_WrongTerms("homeChainId");
        if (its.epochLength == 0) revert Mirror_WrongTerms("epochLength");
        if (its.governance == address(0)) revert Mirror_WrongTerms("governance");
        if (its.window < SHORTEST_WINDOW || its.window > LONGEST_WINDOW) revert Mirror_WrongTerms("window");
        if (its.trust < SHORTEST_TRUST || its.trust > LONGEST_TRUST) revert Mirror_WrongTerms("trust");
        networkId = keccak256(abi.encode(NETWORK_TYPEHASH, its.homeChainId, its.settlement, its.genesisHash));
        _settlementDomain = _domainOf("Cairn Settlement", its, networkId);
        _oraclesDomain = _domainOf("Cairn Oracles", its, networkId);
        (governance, window, _trust) = (its.governance, its.window, its.trust);
        (_genesis, _epochLength) = (its.genesis, its.epochLength);
        _setSigners(its.signers, its.handovers);
    }

    /// @inheritdoc IMirror
    function submit(
        EpochHeader calldata header,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external {
        _requireFresh();
        (uint64 epoch, uint32 viewNumber) = (header.epoch, header.viewNumber);
        if (epoch < activeEpochs) revert Mirror_Superseded(epoch, activeEpochs - 1);
        // Of an epoch that is not over nobody can have signed anything true: so no header bars those before it for ever.
        uint256 end = _genesis + (uint256(epoch) + 1) * _epochLength;
        if (block.timestamp <= end) revert Mirror_TooEarly(end, block.timestamp);
        if (header.ledgerRoot == 0) revert Mirror_ZeroRoot();
        bytes32 headerHash = HeaderHash.structHash(header);
        if (isRefused[headerHash]) revert Mirror_Refused(headerHash);
        _checkQuorum(_digestOf(headerHash), signers, signed, signatures);

        if (end > _heardAt) _heardAt = uint64(end);
        Waiting storage it = _waiting[epoch];
        (uint32 known, uint48 since, bytes32 before) = (it.viewNumber, it.since, it.headerHash);
        if (since == 0 || viewNumber > known) {
            _waiting[epoch] = Waiting(headerHash, viewNumber, uint48(block.timestamp));
            emit HeaderTaken(epoch, viewNumber, headerHash, header.ledgerRoot);
            return;
        }
        if (viewNumber < known || before == headerHash || before == 0) {
            revert Mirror_HeaderKnown(epoch, known);
        }
        it.headerHash = 0;
        emit HeadersContradict(epoch, viewNumber, before, headerHash);
    }

    /// @inheritdoc IMirror
    function activate(EpochHeader calldata header) external {
        uint64 epoch = header.epoch;
        bytes32 headerHash = HeaderHash.structHash(header);
        if (epoch < activeEpochs) revert Mirror_Superseded(epoch, activeEpochs - 1);
        Waiting storage it = _waiting[epoch];
        if (it.headerHash != headerHash) revert Mirror_NotWaiting(epoch, headerHash);
        if (isRefused[headerHash]) revert Mirror_Refused(headerHash);
        uint256 activeAt = uint256(it.since) + window;
        if (block.timestamp < activeAt) revert Mirror_NotActive(activeAt, block.timestamp);
        activeEpochs = epoch + 1;
        _put(_roots % RING, header.ledgerRoot, headerHash);
        ++_roots;
        emit EpochActivated(epoch, header.ledgerRoot);
    }

    /// @inheritdoc IMirror
    function handOver(
        bytes calldata to,
        bytes calldata from,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) external {
        _requireFresh();
        _checkQuorum(handoverDigestOf(keccak256(to)), from, signed, signatures);
        _setSigners(to, handovers + 1);
    }

    /// @inheritdoc IMirror
    function renew(bytes calldata signers, uint64 handovers_) external onlyGovernance {
        if (block.timestamp <= staleAt()) revert Mirror_NotStale(staleAt(), block.timestamp);
        _setSigners(signers, handovers_);
    }

    /// @inheritdoc IMirror
    function refuse(EpochHeader calldata header) external onlyGovernance {
        bytes32 headerHash = HeaderHash.structHash(header);
        isRefused[headerHash] = true;
        emit HeaderRefused(header.epoch, headerHash);
        for (uint256 i = 0; i < RING; ++i) {
            if (_ringHeaders[i] != headerHash) continue;
            _put(i, 0, 0);
            // Another one may come in its place.
            if (header.epoch < activeEpochs) activeEpochs = header.epoch;
        }
    }

    /// @inheritdoc IMirror
    function digestOf(EpochHeader calldata header) external view returns (bytes32) {
        return _digestOf(HeaderHash.structHash(header));
    }

    /// @inheritdoc IMirror
    function handoverDigestOf(bytes32 to) public view returns (bytes32) {
        bytes32 body = sha256(abi.encode(signersCommitment, to));
        bytes32 statement = keccak256(abi.encode(STATEMENT_TYPEHASH, HANDOVER, handovers + 1, body));
        return MessageHashUtils.toTypedDataHash(_oraclesDomain, statement);
    }

    /// @inheritdoc IMirror
    function staleAt() public view returns (uint256) {
        return uint256(_heardAt) + _trust;
    }

    /// @inheritdoc IMirror
    function waitingOf(uint64 epoch) external view returns (Waiting memory) {
        return _waiting[epoch];
    }

    /// @inheritdoc IMirror
    function newestRoot() external view returns (bytes32) {
        return _roots == 0 ? bytes32(0) : _ring[(_roots - 1) % RING];
    }

    /// @inheritdoc IMirror
    function isPaying(bytes32 root) public view returns (bool) {
        return _paying[root] > 0;
    }

    function _requireFresh() private view {
        if (block.timestamp > staleAt()) revert Mirror_Stale(staleAt(), block.timestamp);
    }

    function _checkQuorum(
        bytes32 digest,
        bytes calldata signers,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) private view {
        bytes32 given = keccak256(signers);
        if (given != signersCommitment) revert Mirror_WrongSigners(signersCommitment, given);
        uint256 count = signers.length / ADDRESS_BYTES;
        uint256 needed = count * 2 / 3 + 1;
        (uint256 checked, uint256 wrong, address recovered) =
            Signers.check(digest, signers, count, signed, signatures);
        if (wrong != count) revert Mirror_BadSignature(wrong, recovered);
        if (checked < needed) revert Mirror_NoQuorum(needed, checked);
    }

    /// Each once: nobody's signature counts twice.
    function _setSigners(bytes memory signers, uint64 number) private {
        uint256 count = signers.length / ADDRESS_BYTES;
        if (count == 0 || count > MOST_SIGNERS || signers.length != count * ADDRESS_BYTES) {
            revert Mirror_WrongTerms("signers");
        }
        uint160 before = 0;
        for (uint256 i = 0; i < count; ++i) {
            uint160 signer = 0;
            for (uint256 j = 0; j < ADDRESS_BYTES; ++j) {
                signer = (signer << 8) | uint8(signers[i * ADDRESS_BYTES + j]);
            }
            if (signer <= before) revert Mirror_SignersDoNotAscend(i);
            before = signer;
        }
        (signersCommitment, handovers) = (keccak256(signers), number);
        if (block.timestamp > staleAt() || _heardAt == 0) _heardAt = uint64(block.timestamp);
        emit SignersHandedOver(number, signersCommitment, signers);
    }

    function _put(uint256 place, bytes32 root, bytes32 headerHash) private {
        bytes32 old = _ring[place];
        if (old != 0) --_paying[old];
        if (root != 0) ++_paying[root];
        (_ring[place], _ringHeaders[place]) = (root, headerHash);
    }

    function _digestOf(bytes32 headerHash) private view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_settlementDomain, headerHash);
    }

    function _domainOf(string memory name, MirrorTerms memory its, bytes32 network)
        private
        pure
        returns (bytes32)
    {
        bytes memory names = abi.encode(DOMAIN_TYPEHASH, keccak256(bytes(name)), keccak256("2"));
        return keccak256(bytes.concat(names, abi.encode(its.homeChainId, its.settlement, network)));
    }
}
