// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Activated, Claim, ISettlement} from "../interfaces/ISettlement.sol";
import {IIncomeView, Shown} from "./IIncomeView.sol";

/// @title IncomeView: see IIncomeView for the sentences that hold.
contract IncomeView is IIncomeView {
    using SafeCast for uint256;

    mapping(ISettlement settlement => mapping(address shares => mapping(address asset => Shown[]))) private
        _shown;

    /// @inheritdoc IIncomeView
    function show(ISettlement settlement, address asset, Claim calldata one) external {
        address shares = one.line.account;
        if (one.line.asset != incomeAssetOf(asset)) revert IncomeView_NotIncome(one.line.asset);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(one.line))));
        bytes32 root = MerkleProof.processProofCalldata(one.proof, leaf);
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

    function _last(Shown[] storage all) private view returns (Shown storage) {
        return all[all.length - 1];
    }
}
