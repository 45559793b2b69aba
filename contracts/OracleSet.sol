// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {SafeERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Challenges} from "./Challenges.sol";
import {IOracleSet, SignedReceipt} from "./interfaces/IOracleSet.sol";
import {CompactSignature, EpochHeader} from "./interfaces/ISettlement.sol";
import {DeviceKey} from "./libraries/DeviceKey.sol";
import {Absence, Evidence} from "./libraries/Evidence.sol";
import {ReceiptBytes} from "./libraries/ReceiptBytes.sol";

/// @title OracleSet: see IOracleSet for the sentences that hold. What an oracle did wrong, proved; Challenges.sol has what is
/// said against an epoch, Places.sol who signs.
contract OracleSet is Challenges {
    using SafeERC20 for IERC20;

    /// Whoever sees a proof on its way and commits to it then is too late by so much.
    uint256 private constant PROOF_DELAY = 1 minutes;

    mapping(bytes32 commitment => uint256) private _committedAt;

    /// @inheritdoc IOracleSet
    function commitProof(bytes32 commitment) external {
        if (_committedAt[commitment] != 0) revert OracleSet_CommittedBefore(commitment);
        _committedAt[commitment] = block.timestamp;
        emit ProofCommitted(commitment);
    }

    /// @inheritdoc IOracleSet
    function proveEquivocation(
        EpochHeader calldata a,
        CompactSignature calldata signatureA,
        EpochHeader calldata b,
        CompactSignature calldata signatureB,
        bytes32
    ) external returns (uint256 paid) {
        if (a.epoch != b.epoch || a.viewNumber != b.viewNumber) {
            _noFault("not one view");
        }
        bytes32 digestA = settlement().digestOf(a);
        bytes32 digestB = settlement().digestOf(b);
        if (digestA == digestB) _noFault("one header");
        uint32 oracle = _signerOf(digestA, signatureA);
        if (_signerOf(digestB, signatureB) != oracle) _noFault("not one oracle");
        paid = _punish(
            oracle, keccak256(abi.encode("equivocation", oracle, a.epoch, a.viewNumber)), type(uint96).max
        );
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOverBudget(EpochHeader calldata header, CompactSignature calldata signature, bytes32)
        external
        returns (uint256 paid)
    {
        // What was burned only grows: a header that says more than there is now said more then.
        uint256 burned = header.tokenBurned == 0 ? 0 : settlement().emission().burned();
        bool within = header.tokenBurned <= burned
            && header.tokenEarned <= settlement().budgetOf(header.epoch) + header.tokenBurned;
        if (within) _noFault("within budget");
        uint32 oracle = _signerOf(settlement().digestOf(header), signature);
        paid = _punish(oracle, keccak256(abi.encode("over budget", oracle, header.epoch)), type(uint96).max);
        _remove(oracle);
    }

    /// @inheritdoc IOracleSet
    function proveOmission(
        SignedReceipt calldata receipt,
        EpochHeader[] calldata headers,
        Absence[] calldata absences,
        bytes32
    ) external returns (uint256 paid) {
        uint256 count = uint256(settlement().inclusionEpochs()) + 1;
        if (headers.length != count || absences.length != count) {
            _noFault("not the promised epochs");
        }
        for (uint256 i = 0; i < count; ++i) {
            if (headers[i].epoch != receipt.epoch + i) _noFault("not the promised epochs");
            settlement().requireActive(headers[i]);
            if (!Evidence.lacks(headers[i].evidenceRoot, receipt.message, absences[i])) {
                _noFault("not absent");
            }
        }
        uint32 oracle = _receiptSigner(receipt);
        paid = _punish(oracle, keccak256(abi.encode("omission", oracle, receipt.epoch)), slash());
        commit();
    }

    /// @inheritdoc IOracleSet
    function collect(address account) external returns (uint256 amount) {
        amount = _owed[account];
        _owed[account] = 0;
        emit Collected(account, amount);
        bondAsset().safeTransfer(account, amount);
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

    /// That the caller committed to this very call, before anybody could have copied it.
    function _useCommitment() private {
        bytes32 commitment = keccak256(abi.encode(msg.sender, keccak256(msg.data)));
        uint256 since = _committedAt[commitment];
        if (since == 0) revert OracleSet_NotCommitted(commitment);
        if (block.timestamp < since + PROOF_DELAY) {
            revert OracleSet_NotReady(since + PROOF_DELAY, block.timestamp);
        }
        delete _committedAt[commitment];
    }

    /// A part of what is taken is the caller's, the rest the treasury's.
    function _punish(uint32 oracle, bytes32 fault, uint96 most) private returns (uint256 paid) {
        uint256 taken = _take(oracle, fault, most);
        // After all that speaks against the proof: whoever tries it beforehand hears that first.
        _useCommitment();
        paid = taken / REWARDED_PART;
        _owe(msg.sender, paid);
        _owe(_treasury(), taken - paid);
    }
}
