// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Claim, EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";

/// What shares had passed on to their holders in all, as of an epoch.
struct Shown {
    /// Number of that epoch plus one.
    uint64 epochs;
    /// The time of its facts, seconds since 1970.
    uint64 time;
    /// Base units of the asset.
    uint128 income;
}

/// @title IncomeView: the income of machines, proved from the ledger that the oracles signed, kept so that other contracts can ask.
/// 1. Anybody shows an income, and nobody one that the newest paying root does not have, or that of an epoch before it, which headers that
///    name each other lead back to.
/// 2. Only what passed the challenge window counts, with the time of the facts that it was computed from, not of the showing.
/// 3. What is kept of shares only rises with time. An epoch that was disowned is forgotten at the next showing.
/// It holds no money, and knows of no price.
interface IIncomeView {
    event IncomeShown(
        address indexed settlement,
        address indexed shares,
        address indexed asset,
        uint64 epochs,
        uint256 income
    );

    error IncomeView_NotIncome(address asset);
    error IncomeView_NotNewestRoot(bytes32 root);
    error IncomeView_NotThatRoot(bytes32 root);
    error IncomeView_NotParent(uint64 epoch);
    error IncomeView_Falls(uint64 epoch);

    /// @param one the line of shares under `incomeAssetOf(asset)`, with its proof.
    function show(ISettlement settlement, address asset, Claim calldata one) external;

    /// The income as of an epoch of before, so that months of it are proved at once. What contradicts what was shown is refused: show
    /// the newest first, which forgets what was disowned.
    /// @param back headers, each the parent of the one before it, from one that Settlement remembers as active to that epoch's.
    function showPast(ISettlement settlement, EpochHeader[] calldata back, address asset, Claim calldata one)
        external;

    /// Between the last showing no later than `since`, or the first of all, and the newest.
    /// @param settlement of the network: who asks must know it, for another one's oracles say what they like
    function incomeSince(ISettlement settlement, address shares, address asset, uint64 since)
        external
        view
        returns (uint256 income, uint64 from, uint64 to);

    function shownOf(ISettlement settlement, address shares, address asset)
        external
        view
        returns (Shown[] memory);

    /// Under which the ledger counts what holders were credited of an asset (protocol/chain-formats/income-asset.ts).
    function incomeAssetOf(address asset) external pure returns (address);
}
