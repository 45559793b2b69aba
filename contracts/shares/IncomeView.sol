// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Activated, Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {HeaderHash} from "../libraries/HeaderHash.sol";
import {IIncomeView, Shown} from "./IIncomeView.sol";

/// @title IncomeView: see IIncomeView for the sentences that hold.
contract IncomeView is IIncomeView {
    using SafeCast for uint256;

    mapping(ISettlement settlement => mapping(address shares => mapping(address asset => Shown[]))) private
        _shown;

    /// @inheritdoc IIncomeView
    function show(ISettlement settlement, address asset, Claim calldata one) external {
        address shares = one.line.account;
        bytes32 root = _rootOf(asset, one);
        if (root != settlement.newestRoot()) revert IncomeView_NotNewestRoot(root);
        Activated memory newest = settlement.activated();
        Shown[] storage all = _shown[settlement][shares][asset];
        // What an epoch showed that was disowned since is forgotten.
        while (
            all.length > 0 && (_last(all).income > one.line.earned || _last(all).epochs >= newest.epochs)
        ) {
            all.pop();
        }
        all.push(Shown(newest.epochs, newest.factsTime, one.line.earned.toUint128()));
        emit IncomeShown(address(settlement), shares, asset, newest.epochs, one.line.earned);
    }

    /// @inheritdoc IIncomeView
    function showPast(ISettlement settlement, EpochHeader[] calldata back, address asset, Claim calldata one)
        external
    {
        settlement.requireActive(back[0]);
        for (uint256 i = 1; i < back.length; ++i) {
            if (back[i - 1].parent != HeaderHash.structHash(back[i])) {
                revert IncomeView_NotParent(back[i].epoch);
            }
        }
        EpochHeader calldata its = back[back.length - 1];
        bytes32 root = _rootOf(asset, one);
        if (root != its.ledgerRoot) revert IncomeView_NotThatRoot(root);
        Shown memory made = Shown(its.epoch + 1, its.factsTime, one.line.earned.toUint128());
        _insert(_shown[settlement][one.line.account][asset], made);
        emit IncomeShown(address(settlement), one.line.account, asset, made.epochs, made.income);
    }

    /// @inheritdoc IIncomeView
    function incomeSince(ISettlement settlement, address shares, address asset, uint64 since)
        external
        view
        returns (uint256 income, uint64 from, uint64 to)
    {
        Shown[] storage all = _shown[settlement][shares][asset];
        if (all.length == 0) return (0, 0, 0);
        (uint256 low, uint256 high) = (0, all.length);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (all[middle].time > since) high = middle;
            else low = middle + 1;
        }
        Shown memory first = all[low == 0 ? 0 : low - 1];
        Shown memory last = _last(all);
        return (last.income - first.income, first.time, last.time);
    }

    /// @inheritdoc IIncomeView
    function shownOf(ISettlement settlement, address shares, address asset)
        external
        view
        returns (Shown[] memory)
    {
        return _shown[settlement][shares][asset];
    }

    /// @inheritdoc IIncomeView
    function incomeAssetOf(address asset) public pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked("cairn income v2", asset)))));
    }

    /// By epoch, between those before and after, which it does not contradict.
    function _insert(Shown[] storage all, Shown memory made) private {
        uint256 place = all.length;
        while (place > 0 && all[place - 1].epochs > made.epochs) --place;
        bool follows = place == all.length || all[place].income >= made.income;
        bool known = place > 0 && all[place - 1].epochs == made.epochs;
        bool rises = place == 0 || known || all[place - 1].income <= made.income;
        if (!follows || !rises) revert IncomeView_Falls(made.epochs - 1);
        if (known) {
            // Of an epoch that was settled again what was shown before is forgotten.
            if (place > 1 && all[place - 2].income > made.income) revert IncomeView_Falls(made.epochs - 1);
            all[place - 1] = made;
            return;
        }
        all.push(made);
        for (uint256 i = all.length - 1; i > place; --i) {
            all[i] = all[i - 1];
        }
        all[place] = made;
    }

    /// The root that the proof of an income's line leads to.
    function _rootOf(address asset, Claim calldata one) private pure returns (bytes32) {
        if (one.line.asset != incomeAssetOf(asset)) revert IncomeView_NotIncome(one.line.asset);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(one.line))));
        return MerkleProof.processProofCalldata(one.proof, leaf);
    }

    function _last(Shown[] storage all) private view returns (Shown storage) {
        return all[all.length - 1];
    }
}
