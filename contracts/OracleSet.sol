// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Places} from "./Places.sol";
import {Challenge, IOracleSet, Oracle, OracleSetConfig, SignedReceipt} from "./interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader, ISettlement} from "./interfaces/ISettlement.sol";
import {DeviceKey} from "./libraries/DeviceKey.sol";
import {Absence, Evidence} from "./libraries/Evidence.sol";
import {ReceiptBytes} from "./libraries/ReceiptBytes.sol";

/// @title OracleSet: see IOracleSet for the sentences that hold. What an oracle did wrong, and what is said against an epoch.
contract OracleSet is Places {
    using SafeERC20 for IERC20;

    mapping(bytes32 fault => bool) private _punished;
    Challenge private _challenge;

    constructor(
        OracleSetConfig memory config,
        ISettlement settlement_,
        address[] memory founders,
        address[] memory payees
    ) Places(config, settlement_, founders, payees) {}

    /// @inheritdoc IOracleSet
    function proveEquivocation(
        EpochHeader calldata a,
        CompactSignature calldata signatureA,
        EpochHeader calldata b,
        CompactSignature calldata signatureB
    ) external returns (uint256 paid) {
        if (a.epoch != b.epoch || a.viewNumber != b.viewNumber) {
            _noFault("not one view");
        }
        bytes32 digestA = settlement.digestOf(a);
        bytes32 digestB = settlement.digestOf(b);
        if (digestA == digestB) _noFault("one header");
        uint32 oracle = _signerOf(digestA, signatureA);
        if (_signerOf(digestB, signatureB) != oracle) _noFault("not one oracle");
        paid = _punish(oracle, keccak256(abi.encode("equivocation", oracle, a.epoch, a.viewNumber)));
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOverBudget(EpochHeader calldata header, CompactSignature calldata signature)
        external
        returns (uint256 paid)
    {
        if (header.tokenEarned <= settlement.budgetOf(header.epoch)) {
            _noFault("within budget");
        }
        uint32 oracle = _signerOf(settlement.digestOf(header), signature);
        paid = _punish(oracle, keccak256(abi.encode("over budget", oracle, header.epoch)));
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOmission(
        SignedReceipt calldata receipt,
        EpochHeader[] calldata headers,
        Absence[] calldata absences
    ) external returns (uint256 paid) {
        uint256 count = uint256(settlement.inclusionEpochs()) + 1;
        if (headers.length != count || absences.length != count) {
            _noFault("not the promised epochs");
        }
        for (uint256 i = 0; i < count; ++i) {
            if (headers[i].epoch != receipt.epoch + i) _noFault("not the promised epochs");
            settlement.requireActive(headers[i]);
            if (!Evidence.lacks(headers[i].evidenceRoot, receipt.message, absences[i])) {
                _noFault("not absent");
            }
        }
        uint32 oracle = _receiptSigner(receipt);
        paid = _punish(oracle, keccak256(abi.encode("omission", oracle, receipt.epoch)));
        commit();
    }

    /// @inheritdoc IOracleSet
    function challenge(uint64 from, bytes32 reason) external {
        _requireNoChallenge();
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
            _noFault("not the challenged header");
        }
        uint256 taken = 0;
        for (uint256 i = 0; i < signatures.length; ++i) {
            uint32 oracle = _signerOf(digest, signatures[i]);
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

    function _requireNoChallenge() internal view override {
        if (_challenge.challenger != address(0)) revert OracleSet_ChallengeOpen(_challenge.from);
    }

    /// Which oracle answers for a signature.
    function _signerOf(bytes32 digest, CompactSignature calldata signature) private view returns (uint32) {
        return liableFor(ECDSA.recover(digest, signature.r, signature.vs));
    }

    /// Whose promise it is, in this network.
    function _receiptSigner(SignedReceipt calldata receipt) private view returns (uint32) {
        if (receipt.path.length > ReceiptBytes.MAX_PATH) _noFault("path too long");
        bytes32 network = _networkId();
        bytes32 kid = DeviceKey.idOf(receipt.keyX, receipt.keyY);
        bytes32 leaf = ReceiptBytes.leaf(network, receipt.message, receipt.epoch, receipt.arrivedAtMs);
        bytes32 root = ReceiptBytes.rootOf(leaf, receipt.path);
        bytes memory said = ReceiptBytes.encode(network, kid, root, receipt.extensions);
        if (!DeviceKey.verify(receipt.keyX, receipt.keyY, said, receipt.signature)) {
            _noFault("not signed");
        }
        return liableForKey(kid);
    }

    function _close() private returns (Challenge memory open) {
        open = _challenge;
        if (open.challenger == address(0)) revert OracleSet_NoChallenge();
        delete _challenge;
    }

    /// The slash goes to the caller.
    function _punish(uint32 oracle, bytes32 fault) private returns (uint256 paid) {
        paid = _take(oracle, fault);
        bondAsset.safeTransfer(msg.sender, paid);
    }

    /// Once a fault, as far as there is a bond left.
    function _take(uint32 oracle, bytes32 fault) private returns (uint256 taken) {
        if (oracle == 0) _noFault("no oracle");
        if (_punished[fault]) revert OracleSet_PunishedBefore(fault);
        Oracle storage it = _oracles[oracle];
        uint96 amount = it.bond < slash ? it.bond : slash;
        if (amount == 0) revert OracleSet_NothingLeft(it.account);
        _punished[fault] = true;
        it.bond -= amount;
        emit OracleSlashed(oracle, it.account, fault, msg.sender, amount);
        return amount;
    }

    function _noFault(string memory why) private pure {
        revert OracleSet_NoFault(why);
    }
}
