// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {EpochHeader} from "../interfaces/ISettlement.sol";

/// What holds for all proposals, for good.
struct RegionalTerms {
    /// Seconds.
    uint32 votingPeriod;
    /// From the end of voting until a payment can be made: time for governance to stop it. Seconds.
    uint32 notice;
    /// What a payment is left to be made. Seconds.
    uint32 grace;
    /// Of all votes of the region, those that have to be cast, in millionths.
    uint32 quorumPpm;
    /// Of a region's purse, what its proposals pay in 30 days at most, in millionths.
    uint32 mostPpm;
}

/// An account's votes in a region, with the proof that the epoch's oracles signed them.
struct RegionalVoter {
    address account;
    /// Millionths of a vote.
    uint256 votes;
    bytes32[] proof;
}

/// What a region is asked: a payment out of its purse, or its opinion, where the amount is zero.
struct RegionalQuestion {
    /// 1 to 31 of a-z 0-9 . and -, zeros behind.
    bytes32 region;
    address asset;
    address payee;
    uint128 amount;
    string text;
}

struct RegionalProposal {
    bytes32 region;
    /// Of the electorates at the epoch that it was opened with.
    bytes32 root;
    address asset;
    address payee;
    /// How many times epochs had been disowned when it was opened, or renewed.
    uint64 disownings;
    uint128 amount;
    uint64 endsAt;
    uint64 epoch;
    /// Millionths of votes: cast for it and against it, and all there are.
    uint256 inFavour;
    uint256 against;
    uint256 all;
    /// Paid, or stopped by governance: nothing of it is left to be done.
    bool over;
}

/// @title RegionalVotes: who has verified devices in a region votes on what is the region's.
/// 1. Votes are those that the oracles signed with the newest active epoch when the proposal was opened, and no others: what is
///    moved, bought or sold afterwards changes nothing in it. An account votes once on a proposal, with all its votes. No proposal is
///    opened with an epoch that ended more than 14 days ago: where a network stands still, who has left it asks nothing.
/// 2. A vote does two things: it says what a region thinks, and it pays out of the region's purse. It changes no rule, mints
///    nothing, and reaches no other contract; nor any other region's purse.
/// 3. A purse gives no more than was put into it, and in each 30 days from a payment on no more than `mostPpm` of what was in it then.
/// 4. A payment is made after its notice and before its grace is over, once, if more votes are for it than against and the quorum was cast.
/// 5. Governance can stop a proposal, at any time before it is paid, and take back a purse to the treasury. It cannot vote or pay.
/// 6. An epoch that is disowned takes its electorates along: a proposal that was opened with it, or with one that came after, is voted
///    for no more, has not passed, and pays nothing, whoever has noticed. Its people ask anew; or, where the epoch is
///    submitted again and says the same electorates, anybody renews it, and it goes on as it stood.
/// 7. Whoever brings a ballot that an account signed changes none of it.
/// 8. Nobody but these moves what is here; the terms never change.
interface IRegionalVotes {
    event PurseFilled(bytes32 indexed region, address indexed asset, address from, uint256 amount);
    event PurseTaken(bytes32 indexed region, address indexed asset, uint256 amount);
    event RegionalProposed(
        uint256 indexed id,
        bytes32 indexed region,
        address by,
        address asset,
        address payee,
        uint128 amount,
        uint64 epoch,
        uint64 endsAt,
        uint256 all,
        string text
    );
    event RegionalVoted(uint256 indexed id, address indexed account, bool inFavour, uint256 votes);
    event RegionalPaid(uint256 indexed id, address asset, address payee, uint256 amount);
    event RegionalStopped(uint256 indexed id);
    event RegionalRenewed(uint256 indexed id, bytes32 headerHash);

    error RegionalVotes_WrongTerms(string field);
    error RegionalVotes_NotGovernance(address caller);
    /// The newest active epoch says who may vote now.
    error RegionalVotes_NotNewest(uint64 epoch, uint64 newest);
    /// The proof leads elsewhere: another root, another region, other votes, or no voter at all.
    error RegionalVotes_NoVoter(bytes32 region, address account);
    error RegionalVotes_NotVoter(address caller, address account);
    error RegionalVotes_NoElectorate(uint64 epoch);
    /// The newest active epoch is too old to say who may vote now.
    error RegionalVotes_TooOld(uint64 epoch, uint256 end);
    /// The epoch that the proposal was opened with was disowned.
    error RegionalVotes_Disowned(uint64 epoch);
    /// Not the epoch that it was opened with, or not its electorates.
    error RegionalVotes_OtherElectorate(uint64 epoch, bytes32 root);
    error RegionalVotes_Unknown(uint256 id);
    error RegionalVotes_Ended(uint64 endsAt);
    error RegionalVotes_VotedAlready(uint256 id, address account);
    error RegionalVotes_NotSigned(address account);
    error RegionalVotes_TooEarly(uint256 from);
    error RegionalVotes_TooLate(uint256 until);
    error RegionalVotes_NotPassed(uint256 inFavour, uint256 against, uint256 needed);
    error RegionalVotes_Over(uint256 id);
    error RegionalVotes_Opinion(uint256 id);
    error RegionalVotes_TooMuch(uint256 asked, uint256 left);
    error RegionalVotes_WrongAmountCame(uint256 expected, uint256 came);
    error RegionalVotes_Nobody();

    /// Puts the caller's money into a region's purse. It stays the region's, or goes back to the treasury.
    function fill(bytes32 region, address asset, uint256 amount) external;

    /// By a voter of the region. The header is that of the newest active epoch, whose `extensions` is the electorates' root.
    /// @param all the sum of the region's votes, which stands in the tree under no account.
    function propose(
        EpochHeader calldata header,
        RegionalQuestion calldata question,
        RegionalVoter calldata proposer,
        RegionalVoter calldata all
    ) external returns (uint256 id);

    /// The caller's own votes.
    function vote(uint256 id, bool inFavour, RegionalVoter calldata voter) external;

    /// What an account signed (EIP-712: RegionalBallot(uint256 proposal,bool inFavour,address voter); ERC-1271 as well), by anybody.
    function voteBySig(uint256 id, bool inFavour, RegionalVoter calldata voter, bytes calldata signature)
        external;

    /// Anybody: pays what was voted for.
    function pay(uint256 id) external;

    /// Anybody, once the epoch that a proposal was opened with was disowned, and submitted again with the same electorates.
    /// @param header of the epoch, active and remembered.
    function renew(uint256 id, EpochHeader calldata header) external;

    /// By governance.
    function stop(uint256 id) external;

    /// By governance: to the directory's treasury.
    function takeBack(bytes32 region, address asset) external returns (uint256 amount);

    /// Of a region, base units: what is there, and what of it proposals can pay now.
    function purseOf(bytes32 region, address asset) external view returns (uint256 amount, uint256 payable_);

    function proposalOf(uint256 id) external view returns (RegionalProposal memory);

    /// Whether the epoch that it was opened with counts, or counts again.
    function stands(uint256 id) external view returns (bool);

    /// Whether it stands and more are for it than against, of enough votes, and when it can be paid from and until.
    function outcomeOf(uint256 id) external view returns (bool passes, uint256 from, uint256 until);

    function hasVoted(uint256 id, address account) external view returns (bool);

    function proposals() external view returns (uint256);

    function terms() external view returns (RegionalTerms memory);

    function settlement() external view returns (address);
}
