// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Dormant, FeedTerms} from "../interfaces/ICredits.sol";
import {IAggregator} from "../interfaces/IAggregator.sol";

/// @title What a price feed says, as far as it can be believed. It never reverts, whatever the feed does: what cannot be used
/// is said with its reason. protocol/chain-formats/credit-price.ts computes the same; vectors/credits.json holds both.
library FeedPrice {
    uint256 internal constant PPM = 1_000_000;
    uint256 private constant DECIMALS = 18;
    /// Of a feed; with more an answer would be no number that anybody uses.
    uint256 private constant MOST_DECIMALS = 36;
    /// Answers beyond it are none, and would not fit into a word once they have 18 decimals.
    uint256 private constant MOST_ANSWER = 1e58;
    /// After a sequencer's return, prices of before it are still being brought in.
    uint256 private constant GRACE = 1 hours;
    /// So much of the time since somebody looked counts.
    uint256 private constant SEEN = 1 hours;
    /// A feed gets so much gas: one that burns all it is given stops nobody.
    uint256 private constant FEED_GAS = 200_000;

    /// @return usd 10^-18 USD, rounded down; zero unless `why` is No.
    function read(FeedTerms memory terms, uint256 leastPrice, uint256 mostPrice)
        internal
        view
        returns (uint256 usd, Dormant why)
    {
        if (terms.feed == address(0)) return (0, Dormant.NoFeed);
        if (terms.sequencer != address(0)) {
            why = _sequencer(terms.sequencer);
            if (why != Dormant.No) return (0, why);
        }
        (bool known, uint256[5] memory round) = _roundOf(terms.feed);
        (bool scaled, uint256 decimals) = _decimalsOf(terms.feed);
        if (!known || !scaled) return (0, Dormant.Broken);
        return judge(round, decimals, terms, leastPrice, mostPrice);
    }

    /// @param round what latestRoundData answered, word for word.
    function judge(
        uint256[5] memory round,
        uint256 decimals,
        FeedTerms memory terms,
        uint256 leastPrice,
        uint256 mostPrice
    ) internal view returns (uint256 usd, Dormant why) {
        (uint256 roundId, uint256 answer, uint256 updatedAt) = (round[0], round[1], round[3]);
        if (updatedAt == 0 || round[4] < roundId) return (0, Dormant.Incomplete);
        // Above half of the range it is negative.
        if (answer == 0 || answer >> 255 == 1) return (0, Dormant.NotPositive);
        if (updatedAt > block.timestamp) return (0, Dormant.Early);
        if (block.timestamp - updatedAt > terms.staleAfter) return (0, Dormant.Stale);
        if (answer > MOST_ANSWER) return (0, Dormant.TooHigh);
        usd = scale(answer, decimals);
        if (usd < leastPrice) return (0, Dormant.TooLow);
        if (usd > mostPrice) return (0, Dormant.TooHigh);
        return (usd * (PPM - terms.marginPpm) / PPM, Dormant.No);
    }

    /// To 18 decimals, rounded down.
    function scale(uint256 answer, uint256 decimals) internal pure returns (uint256) {
        return
            decimals <= DECIMALS ? answer * 10 ** (DECIMALS - decimals) : answer / 10 ** (decimals - DECIMALS);
    }

    /// A anchor follows what a feed says: up by e^rise in a day at most, down by as much in an hour, however often it is looked
    /// at. Of the time in which nobody looked an hour counts: what nobody saw lasted for no longer.
    /// @param usd what the feed says now. @param anchor as it was at `since`.
    /// @return counts the lower of what is said and of what the anchor may have risen to.
    /// @return next the anchor from now on.
    function follow(uint256 usd, uint256 anchor, uint256 since, uint256 risePpm)
        internal
        view
        returns (uint256 counts, uint256 next)
    {
        uint256 elapsed = block.timestamp - since;
        if (elapsed > SEEN) elapsed = SEEN;
        uint256 most = anchor + anchor * risePpm * elapsed / (PPM * 1 days);
        uint256 least = anchor * PPM * SEEN / (PPM * SEEN + risePpm * elapsed);
        counts = usd < most ? usd : most;
        next = counts > least ? counts : least;
    }

    function _sequencer(address feed) private view returns (Dormant) {
        (bool known, uint256[5] memory round) = _roundOf(feed);
        // Before its first round, or where it says nothing, it may be down.
        if (!known || round[1] != 0 || round[2] == 0) return Dormant.SequencerDown;
        uint256 startedAt = round[2];
        bool settled = startedAt <= block.timestamp && block.timestamp - startedAt > GRACE;
        return settled ? Dormant.No : Dormant.SequencerBack;
    }

    function _roundOf(address feed) private view returns (bool known, uint256[5] memory round) {
        bytes memory question = abi.encodeCall(IAggregator.latestRoundData, ());
        uint256 gas_ = FEED_GAS;
        // Into memory that is there, and no further: a feed that answers with a megabyte costs nothing.
        assembly ("memory-safe") {
            known := staticcall(gas_, feed, add(question, 0x20), mload(question), round, 0xa0)
            known := and(known, gt(returndatasize(), 0x9f))
        }
    }

    function _decimalsOf(address feed) private view returns (bool known, uint256 decimals) {
        bytes memory question = abi.encodeCall(IAggregator.decimals, ());
        uint256 gas_ = FEED_GAS;
        assembly ("memory-safe") {
            known := staticcall(gas_, feed, add(question, 0x20), mload(question), 0x00, 0x20)
            known := and(known, gt(returndatasize(), 0x1f))
            decimals := mload(0x00)
        }
        known = known && decimals <= MOST_DECIMALS;
    }
}
