// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {EpochHeader} from "../interfaces/ISettlement.sol";
import {RegionalVoter} from "./IRegionalVotes.sol";

/// What holds for all sitings, for good.
struct SitingTerms {
    /// Seconds.
    uint32 votingPeriod;
    /// From when somebody shows what was built until it is paid: time to disown a false epoch, or to stop it. Seconds.
    uint32 notice;
    /// Of all votes of the region, those that have to be cast, in millionths.
    uint32 quorumPpm;
}

/// Where a region wants something built.
struct SitingQuestion {
    /// As the electorates name it.
    bytes32 region;
    /// In which is pledged.
    address asset;
    /// For so many epochs what is built has to be verified.
    uint64 epochs;
    /// So long after the vote it can be shown. Seconds.
    uint32 buildTime;
    /// 2 to 6 H3 cells that the rules list as sites: `site:` and 15 hex digits, zeros behind. Of a tie the first of them wins.
    bytes32[] sites;
    string text;
}

/// Whose device has been verified in a site since which epoch, with the proof that the epoch's oracles signed it.
struct SiteProof {
    address builder;
    uint64 since;
    bytes32[] proof;
}

struct SitingState {
    bytes32 region;
    bytes32 root;
    address asset;
    uint64 epoch;
    uint64 disownings;
    uint64 endsAt;
    uint64 buildUntil;
    uint64 epochs;
    uint128 all;
    uint128 cast;
    /// Counted: no ballot comes any more.
    bool closed;
    bool stopped;
    bool paid;
    /// One more than the index of the site that won; 0 where none did.
    uint8 won;
    /// Who has shown that it built, with which epoch, and from when on it is paid.
    address builder;
    uint64 payFrom;
    uint64 shownEpoch;
    uint64 shownDisownings;
}

/// @title Siting: a region ranks cells, people pledge, and whoever builds where most want it is paid.
/// 1. Who votes in a region (IRegionalVotes 1) ranks its sites, once, with all its votes; whoever brings a ballot that was signed changes none of it.
/// 2. A ballot prefers each site that it ranks to each that it ranks lower, and to all that it does not rank. The winner is Schulze's:
///    a site that most prefer to each other one wins whatever else is listed beside it. Of a tie the site that is listed first wins.
///    Without the quorum none does.
/// 3. A pledge is for one site. It is paid to the builder there, or goes back to who pledged, whoever asks for that; there is no third way for it.
/// 4. A builder is paid once, all that was pledged for the site that won, who shows with an active epoch that a device of its has been
///    verified there for as many epochs as was asked, since after the siting was opened; a notice later.
/// 5. Of an epoch that was disowned nothing counts: neither a vote that was opened with it, nor what was shown with it.
/// 6. Governance can stop a siting until it is paid: then all goes back. It can neither rank nor pay.
/// 7. All that was pledged = paid + gone back + what is here; the terms never change.
interface ISiting {
    event SitingOpened(
        uint256 indexed id,
        bytes32 indexed region,
        address by,
        address asset,
        bytes32[] sites,
        uint64 epochs,
        uint64 epoch,
        uint64 endsAt,
        uint64 buildUntil,
        uint256 all,
        string text
    );
    event Ranked(uint256 indexed id, address indexed account, uint8[] order, uint256 votes);
    event SitePledged(uint256 indexed id, uint256 indexed site, address indexed account, uint256 amount);
    event SitingClosed(uint256 indexed id, uint8 won);
    event SiteShown(uint256 indexed id, address indexed builder, uint64 since, uint64 epoch, uint64 payFrom);
    event BuilderPaid(uint256 indexed id, address indexed builder, uint256 amount);
    event PledgeReturned(uint256 indexed id, uint256 indexed site, address indexed account, uint256 amount);
    event SitingStopped(uint256 indexed id);

    error Siting_WrongTerms(string field);
    error Siting_WrongQuestion(string field);
    error Siting_NotGovernance(address caller);
    error Siting_NotNewest(uint64 epoch, uint64 newest);
    error Siting_TooOld(uint64 epoch, uint256 end);
    error Siting_NoVoter(bytes32 region, address account);
    error Siting_NotVoter(address caller, address account);
    error Siting_NotSigned(address account);
    error Siting_RankedAlready(uint256 id, address account);
    error Siting_WrongOrder(uint256 id);
    error Siting_Unknown(uint256 id, uint256 site);
    error Siting_Disowned(uint64 epoch);
    error Siting_Ended(uint64 endsAt);
    error Siting_StillVoting(uint64 endsAt);
    error Siting_NotOpen(uint256 id, uint256 site);
    error Siting_TooLate(uint64 buildUntil);
    error Siting_NotBuilt(bytes32 site, address builder);
    /// It stood there before anybody was asked.
    error Siting_BuiltBefore(uint64 since, uint64 epoch);
    error Siting_NotLongEnough(uint64 since, uint64 epoch, uint64 epochs);
    error Siting_ShownAlready(uint256 id, address builder);
    error Siting_NotShown(uint256 id);
    error Siting_TooEarly(uint64 payFrom);
    error Siting_Over(uint256 id);
    error Siting_Bound(uint256 id, uint256 site);
    error Siting_WrongAmount(uint256 expected, uint256 came);

    /// By a voter of the region. The header is that of the newest active epoch, as for a regional question.
    function open(
        EpochHeader calldata header,
        SitingQuestion calldata question,
        RegionalVoter calldata proposer,
        RegionalVoter calldata all
    ) external returns (uint256 id);

    /// The caller's own ballot: indices of sites, the best first, each once; those that are left out are all worse.
    function rank(uint256 id, uint8[] calldata order, RegionalVoter calldata voter) external;

    /// What an account signed (EIP-712: RankedBallot(uint256 siting,uint8[] order,address voter); ERC-1271 as well), by anybody.
    function rankBySig(
        uint256 id,
        uint8[] calldata order,
        RegionalVoter calldata voter,
        bytes calldata signature
    ) external;

    /// Takes the caller's money for whoever builds at the site: while it is voted on, and until it is shown for the one that won.
    function pledge(uint256 id, uint256 site, uint256 amount) external;

    /// Anybody, once voting is over: says which site won.
    function close(uint256 id) external;

    /// Anybody, with an active epoch: what was built there, and by whom.
    function show(uint256 id, EpochHeader calldata header, SiteProof calldata built) external;

    /// Anybody, after the notice.
    function pay(uint256 id) external returns (uint256 amount);

    /// Anybody, once it is bound to nobody any more: an account's pledge goes back to it.
    function giveBack(uint256 id, uint256 site, address account) external returns (uint256 amount);

    /// By governance.
    function stop(uint256 id) external;

    function sitingOf(uint256 id) external view returns (SitingState memory state, bytes32[] memory sites);

    /// By how many votes the first site is preferred to the second.
    function preferred(uint256 id, uint256 first, uint256 second) external view returns (uint256);

    /// As of now: one more than the index of the site that wins, 0 where none does.
    function winnerOf(uint256 id) external view returns (uint8);

    function pledgedAt(uint256 id, uint256 site) external view returns (uint256);
    function pledgeOf(uint256 id, uint256 site, address account) external view returns (uint256);

    /// Whether a pledge of this site can go back.
    function isFree(uint256 id, uint256 site) external view returns (bool);

    function hasRanked(uint256 id, address account) external view returns (bool);
    function sitings() external view returns (uint256);
    function terms() external view returns (SitingTerms memory);
    function settlement() external view returns (address);
}
