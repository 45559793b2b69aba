// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Challenge, IOracleSet, Oracle, OracleSetConfig, SignedReceipt} from "./interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader, ISettlement} from "./interfaces/ISettlement.sol";
import {DeviceKey} from "./libraries/DeviceKey.sol";
import {Absence, Evidence} from "./libraries/Evidence.sol";
import {ReceiptBytes} from "./libraries/ReceiptBytes.sol";

/// @title OracleSet: see IOracleSet for the sentences that hold.
contract OracleSet is IOracleSet {
    using SafeERC20 for IERC20;

    uint256 public constant MAX_ORACLES = 31;
    /// Of the smallest bond.
    uint128 private constant SLASHED_PART = 10;

    IERC20 public immutable bondAsset;
    uint128 public immutable minBond;
    /// @inheritdoc IOracleSet
    uint128 public immutable slash;
    uint64 public immutable activationDelay;
    uint64 public immutable unbondingTime;
    ISettlement public immutable settlement;

    /// @inheritdoc IOracleSet
    mapping(address signer => bool) public isAdmitted;
    mapping(address signer => Oracle) private _oracles;
    /// Whom an account handed its place to.
    mapping(address account => address) private _heirs;
    mapping(address from => address to) private _offers;
    mapping(bytes32 key => address) private _keyOwners;
    mapping(bytes32 fault => bool) private _punished;
    Challenge private _challenge;
    /// Everyone who has joined and not asked to leave, ascending.
    address[] private _joined;

    modifier onlyGovernance() {
        if (msg.sender != settlement.governance()) revert OracleSet_NotGovernance(msg.sender);
        _;
    }

    /// The founding oracles are active at once; their bonds are sent here by whoever launches the network.
    constructor(
        OracleSetConfig memory config,
        ISettlement settlement_,
        address[] memory founders,
        address[] memory payees
    ) {
        bondAsset = config.bondAsset;
        minBond = config.minBond;
        slash = config.minBond / SLASHED_PART;
        activationDelay = config.activationDelay;
        unbondingTime = config.unbondingTime;
        settlement = settlement_;
        uint256 window = settlement_.challengeWindow();
        if (config.unbondingTime < window) revert OracleSet_UnbondingTooShort(config.unbondingTime, window);
        if (founders.length == 0) revert OracleSet_NoOracles();
        if (founders.length != payees.length) revert OracleSet_LengthsDiffer(founders.length, payees.length);
        for (uint256 i = 0; i < founders.length; ++i) {
            _join(founders[i], payees[i], config.minBond, uint64(block.timestamp));
        }
    }

    /// @inheritdoc IOracleSet
    function admit(address signer, bool admitted) external onlyGovernance {
        isAdmitted[signer] = admitted;
        emit OracleAdmitted(signer, admitted);
    }

    /// @inheritdoc IOracleSet
    function join(address payee) external {
        if (!isAdmitted[msg.sender]) revert OracleSet_NotAdmitted(msg.sender);
        isAdmitted[msg.sender] = false;
        _join(msg.sender, payee, minBond, uint64(block.timestamp) + activationDelay);
        bondAsset.safeTransferFrom(msg.sender, address(this), minBond);
    }

    /// @inheritdoc IOracleSet
    function requestExit() external {
        _leave(msg.sender);
    }

    /// @inheritdoc IOracleSet
    function dismiss(address signer) external onlyGovernance {
        _leave(signer);
    }

    /// @inheritdoc IOracleSet
    function exit() external {
        Oracle memory mine = _oracles[msg.sender];
        if (mine.leavesAt == 0) revert OracleSet_NotJoined(msg.sender);
        if (_challenge.challenger != address(0)) revert OracleSet_ChallengeOpen(_challenge.from);
        if (block.timestamp < mine.leavesAt) revert OracleSet_NotReady(mine.leavesAt, block.timestamp);
        delete _oracles[msg.sender];
        emit OracleLeft(msg.sender, mine.bond);
        bondAsset.safeTransfer(msg.sender, mine.bond);
    }

    /// @inheritdoc IOracleSet
    function addBond(uint128 amount) external {
        Oracle storage mine = _mine();
        mine.bond += amount;
        emit BondAdded(msg.sender, amount, mine.bond);
        bondAsset.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IOracleSet
    function setReceiptKey(bytes32 key) external {
        Oracle storage mine = _mine();
        address owner = _keyOwners[key];
        if (key == 0 || (owner != address(0) && liableFor(owner) != msg.sender)) {
            revert OracleSet_KeyTaken(key);
        }
        _keyOwners[key] = msg.sender;
        mine.receiptKey = key;
        emit ReceiptKeySet(msg.sender, key);
    }

    /// @inheritdoc IOracleSet
    function offer(address to) external {
        _mine();
        _offers[msg.sender] = to;
    }

    /// @inheritdoc IOracleSet
    function takeOver(address from) external {
        if (_offers[from] != msg.sender) revert OracleSet_NotOffered(from, msg.sender);
        if (_heirs[msg.sender] != address(0) || _oracles[msg.sender].payee != address(0)) {
            revert OracleSet_AccountTaken(msg.sender);
        }
        bool signing = _oracles[from].leavesAt == 0;
        _oracles[msg.sender] = _oracles[from];
        _heirs[from] = msg.sender;
        delete _oracles[from];
        delete _offers[from];
        emit SignerRotated(from, msg.sender);
        if (!signing) return;
        _takeOut(from);
        _putIn(msg.sender);
        commit();
    }

    /// @inheritdoc IOracleSet
    function proveEquivocation(
        EpochHeader calldata a,
        CompactSignature calldata signatureA,
        EpochHeader calldata b,
        CompactSignature calldata signatureB
    ) external returns (uint256 paid) {
        if (a.epoch != b.epoch || a.viewNumber != b.viewNumber) {
            revert OracleSet_NoFault("not one view");
        }
        bytes32 digestA = settlement.digestOf(a);
        bytes32 digestB = settlement.digestOf(b);
        if (digestA == digestB) revert OracleSet_NoFault("one header");
        address oracle = _signerOf(digestA, signatureA);
        if (_signerOf(digestB, signatureB) != oracle) revert OracleSet_NoFault("not one oracle");
        paid = _punish(oracle, keccak256(abi.encode("equivocation", oracle, a.epoch, a.viewNumber)));
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOverBudget(EpochHeader calldata header, CompactSignature calldata signature)
        external
        returns (uint256 paid)
    {
        if (header.tokenEarned <= settlement.budgetOf(header.epoch)) {
            revert OracleSet_NoFault("within budget");
        }
        address oracle = _signerOf(settlement.digestOf(header), signature);
        paid = _punish(oracle, keccak256(abi.encode("over budget", oracle, header.epoch)));
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOmission(
        SignedReceipt calldata receipt,
        EpochHeader calldata first,
        Absence calldata inFirst,
        EpochHeader calldata next,
        Absence calldata inNext
    ) external returns (uint256 paid) {
        if (first.epoch != receipt.epoch || next.epoch != receipt.epoch + 1) {
            revert OracleSet_NoFault("not the promised epochs");
        }
        settlement.requireActive(first);
        settlement.requireActive(next);
        if (!Evidence.lacks(first.evidenceRoot, receipt.message, inFirst)) {
            revert OracleSet_NoFault("not absent");
        }
        if (!Evidence.lacks(next.evidenceRoot, receipt.message, inNext)) {
            revert OracleSet_NoFault("not absent");
        }
        address oracle = _receiptSigner(receipt);
        paid = _punish(oracle, keccak256(abi.encode("omission", oracle, receipt.message)));
        commit();
    }

    /// @inheritdoc IOracleSet
    function challenge(uint64 from, bytes32 reason) external {
        if (_challenge.challenger != address(0)) revert OracleSet_ChallengeOpen(_challenge.from);
        uint64 until = uint64(block.timestamp) + unbondingTime;
        _challenge = Challenge(msg.sender, from, until, reason);
        emit ChallengeOpened(msg.sender, from, reason, until);
        settlement.freeze(from);
        bondAsset.safeTransferFrom(msg.sender, address(this), slash);
    }

    /// @inheritdoc IOracleSet
    function uphold(EpochHeader calldata header, CompactSignature[] calldata signatures)
        external
        onlyGovernance
    {
        Challenge memory open = _close();
        bytes32 digest = settlement.digestOf(header);
        if (header.epoch != open.from || settlement.headerDigestOf(open.from) != digest) {
            revert OracleSet_NoFault("not the challenged header");
        }
        uint256 taken = 0;
        for (uint256 i = 0; i < signatures.length; ++i) {
            address oracle = _signerOf(digest, signatures[i]);
            taken += _take(oracle, keccak256(abi.encode("upheld", oracle, digest)));
        }
        uint256 reward = taken < slash ? taken : slash;
        emit ChallengeClosed(open.challenger, open.from, true, reward);
        // Unless the guardian was quicker.
        if (settlement.isFrozen()) settlement.reject(open.from);
        bondAsset.safeTransfer(open.challenger, slash + reward);
        if (taken > reward) bondAsset.safeTransfer(msg.sender, taken - reward);
        commit();
    }

    /// @inheritdoc IOracleSet
    function dismissChallenge() external onlyGovernance {
        Challenge memory open = _close();
        emit ChallengeClosed(open.challenger, open.from, false, 0);
        settlement.thaw();
        bondAsset.safeTransfer(msg.sender, slash);
    }

    /// @inheritdoc IOracleSet
    function lapseChallenge() external {
        Challenge memory open = _close();
        if (settlement.isFrozen() && block.timestamp < open.until) {
            revert OracleSet_NotLapsed(open.until, block.timestamp);
        }
        emit ChallengeClosed(open.challenger, open.from, false, 0);
        settlement.thaw();
        bondAsset.safeTransfer(open.challenger, slash);
    }

    /// @inheritdoc IOracleSet
    function openChallenge() external view returns (Challenge memory) {
        return _challenge;
    }

    /// @inheritdoc IOracleSet
    function liableFor(address signer) public view returns (address) {
        for (address heir = _heirs[signer]; heir != address(0); heir = _heirs[signer]) {
            signer = heir;
        }
        return _oracles[signer].payee == address(0) ? address(0) : signer;
    }

    /// @inheritdoc IOracleSet
    function liableForKey(bytes32 key) public view returns (address) {
        return liableFor(_keyOwners[key]);
    }

    /// @inheritdoc IOracleSet
    function commit() public {
        address[] memory signers = activeSigners();
        // Whoever is left goes on rather than nobody.
        if (signers.length == 0) return;
        bytes memory packed = _packed(signers);
        bytes32 commitment = keccak256(packed);
        if (commitment == settlement.signersCommitment()) return;
        emit SignersCommitted(commitment, quorumOf(signers.length), signers);
        settlement.commitSigners(packed);
    }

    /// @inheritdoc IOracleSet
    function activeSigners() public view returns (address[] memory signers) {
        uint256 count = 0;
        address[] memory found = new address[](_joined.length);
        for (uint256 i = 0; i < _joined.length; ++i) {
            Oracle storage it = _oracles[_joined[i]];
            if (it.activeFrom <= block.timestamp && it.bond >= minBond) found[count++] = _joined[i];
        }
        signers = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            signers[i] = found[i];
        }
    }

    /// @inheritdoc IOracleSet
    function quorumOf(uint256 signers) public pure returns (uint256) {
        return signers * 2 / 3 + 1;
    }

    /// @inheritdoc IOracleSet
    function oracleOf(address signer) external view returns (Oracle memory) {
        return _oracles[signer];
    }

    /// 20 bytes each: what `Settlement.submit` is given.
    function _packed(address[] memory signers) private pure returns (bytes memory packed) {
        for (uint256 i = 0; i < signers.length; ++i) {
            packed = bytes.concat(packed, bytes20(signers[i]));
        }
    }

    function _join(address signer, address payee, uint128 bond, uint64 activeFrom) private {
        if (payee == address(0)) revert OracleSet_NoPayee();
        if (signer == address(0)) revert OracleSet_NoSigner();
        if (_oracles[signer].payee != address(0)) revert OracleSet_AlreadyJoined(signer);
        if (_joined.length >= MAX_ORACLES) revert OracleSet_Full(MAX_ORACLES);
        if (_heirs[signer] != address(0)) revert OracleSet_AccountTaken(signer);
        _oracles[signer] = Oracle(payee, activeFrom, bond, 0, 0);
        _putIn(signer);
        emit OracleJoined(signer, payee, bond, activeFrom);
    }

    function _putIn(address signer) private {
        _joined.push(signer);
        for (uint256 i = _joined.length - 1; i > 0 && _joined[i - 1] > signer; --i) {
            (_joined[i - 1], _joined[i]) = (signer, _joined[i - 1]);
        }
    }

    function _mine() private view returns (Oracle storage mine) {
        mine = _oracles[msg.sender];
        if (mine.payee == address(0)) revert OracleSet_NotJoined(msg.sender);
    }

    /// Who answers now for a signature.
    function _signerOf(bytes32 digest, CompactSignature calldata signature) private view returns (address) {
        return liableFor(ECDSA.recover(digest, signature.r, signature.vs));
    }

    function _receiptSigner(SignedReceipt calldata receipt) private view returns (address) {
        bytes32 kid = DeviceKey.idOf(receipt.keyX, receipt.keyY);
        bytes memory said = ReceiptBytes.encode(kid, receipt.message, receipt.epoch, receipt.arrivedAtMs);
        if (!DeviceKey.verify(receipt.keyX, receipt.keyY, said, receipt.signature)) {
            revert OracleSet_NoFault("not signed");
        }
        return liableForKey(kid);
    }

    function _close() private returns (Challenge memory open) {
        open = _challenge;
        if (open.challenger == address(0)) revert OracleSet_NoChallenge();
        delete _challenge;
    }

    /// The slash goes to the caller.
    function _punish(address oracle, bytes32 fault) private returns (uint256 paid) {
        paid = _take(oracle, fault);
        bondAsset.safeTransfer(msg.sender, paid);
    }

    /// Once a fault, as far as there is a bond left.
    function _take(address oracle, bytes32 fault) private returns (uint256 taken) {
        if (oracle == address(0)) revert OracleSet_NoFault("no oracle");
        if (_punished[fault]) revert OracleSet_PunishedBefore(fault);
        Oracle storage it = _oracles[oracle];
        uint128 amount = it.bond < slash ? it.bond : slash;
        if (amount == 0) revert OracleSet_NothingLeft(oracle);
        _punished[fault] = true;
        it.bond -= amount;
        emit OracleSlashed(oracle, fault, msg.sender, amount);
        return amount;
    }

    /// Signs no more, unless it is the last one that can.
    function _remove(address oracle) private {
        Oracle storage it = _oracles[oracle];
        if (it.leavesAt != 0) return;
        if (_othersActive(oracle)) {
            _takeOut(oracle);
            it.leavesAt = uint64(block.timestamp) + unbondingTime;
            emit OracleLeaving(oracle, it.leavesAt);
        }
        commit();
    }

    function _othersActive(address oracle) private view returns (bool) {
        address[] memory active = activeSigners();
        return active.length > 1 || (active.length == 1 && active[0] != oracle);
    }

    function _leave(address signer) private {
        Oracle storage its = _oracles[signer];
        if (its.payee == address(0) || its.leavesAt != 0) revert OracleSet_NotJoined(signer);
        _takeOut(signer);
        if (activeSigners().length == 0) revert OracleSet_LastOne();
        its.leavesAt = uint64(block.timestamp) + unbondingTime;
        emit OracleLeaving(signer, its.leavesAt);
        commit();
    }

    function _takeOut(address signer) private {
        uint256 length = _joined.length;
        for (uint256 i = 0; i < length; ++i) {
            if (_joined[i] != signer) continue;
            for (; i + 1 < length; ++i) {
                _joined[i] = _joined[i + 1];
            }
        }
        _joined.pop();
    }
}
