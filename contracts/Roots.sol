// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Epochs} from "./Epochs.sol";
import {Activated, AssetTotals, EpochHeader, ISettlement, LedgerLine} from "./interfaces/ISettlement.sol";

/// @title The ledger roots that pay: the last 16 activated ones, and what the newest of them says in total.
/// What a root proves is cumulative, so paying under an older one is safe: it never pays twice, only less.
abstract contract Roots is Epochs {
    /// How many roots pay.
    uint256 private constant RING = 16;

    Activated private _newest;
    /// The last 16 activated roots, the newest at `roots − 1` modulo RING. A new one overwrites the oldest.
    bytes32[RING] private _ring;
    /// How many of those sixteen are this one.
    mapping(bytes32 root => uint256) private _paying;

    /// @inheritdoc ISettlement
    function activated() public view returns (Activated memory) {
        return _newest;
    }

    /// @inheritdoc ISettlement
    function isPaying(bytes32 root) public view returns (bool) {
        return _paying[root] > 0;
    }

    /// @inheritdoc ISettlement
    function newestRoot() public view returns (bytes32) {
        uint64 roots = _newest.roots;
        return roots == 0 ? bytes32(0) : _ring[(roots - 1) % RING];
    }

    /// Makes an active header's root pay. Nothing happens if it is the newest already.
    /// @param deposited what all have deposited and not withdrawn.
    function _open(EpochHeader calldata header, uint256 deposited) internal {
        _requireActive(header);
        Activated memory newest = _newest;
        uint64 epochs = header.epoch + 1;
        if (epochs == newest.epochs) return;
        if (epochs < newest.epochs) revert Settlement_Superseded(header.epoch, newest.epochs - 1);
        _requireGrown(newest.factsTime, header.factsTime);
        _requireGrown(newest.tokenEarned, header.tokenEarned);
        AssetTotals calldata totals = _totalsOf(header);
        _requireGrown(newest.paymentEarned, totals.earned);
        _requireGrown(newest.paymentSpent, totals.spent);
        uint256 taken = uint256(totals.spent) + totals.locked;
        if (taken > deposited) revert Settlement_SpentOverDeposits(taken, deposited);

        _put(newest.roots % RING, header.ledgerRoot);
        _newest = Activated({
            epochs: epochs,
            factsTime: header.factsTime,
            roots: newest.roots + 1,
            tokenEarned: header.tokenEarned,
            paymentEarned: totals.earned,
            paymentSpent: totals.spent,
            paymentLocked: totals.locked
        });
        emit EpochActivated(header.epoch, header.ledgerRoot);
    }

    /// The root that the proof leads to. Leaves are hashed twice, as the merkle-tree library of OpenZeppelin does.
    function _rootOf(LedgerLine calldata line, bytes32[] calldata proof) internal pure returns (bytes32) {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(line))));
        return MerkleProof.processProofCalldata(proof, leaf);
    }

    function _requirePaying(address account, bytes32 root) internal view {
        if (_paying[root] == 0) revert Settlement_UnknownRoot(account, root);
    }

    function _put(uint256 place, bytes32 root) private {
        bytes32 old = _ring[place];
        if (old == root) return;
        if (old != 0) --_paying[old];
        ++_paying[root];
        _ring[place] = root;
    }

    function _requireGrown(uint256 before, uint256 given) private pure {
        if (given < before) revert Settlement_TotalsFell(before, given);
    }
}
