// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// How many votes decide. Parts per million.
struct Bar {
    /// Of all votes there are: for and abstaining together have at least so many.
    uint24 quorumPpm;
    /// Of the votes for and against: for has at least so many, and more than against.
    uint24 majorityPpm;
}

struct Terms {
    /// Seconds between a proposal and the second whose votes count.
    uint32 votingDelay;
    /// Seconds of voting after that.
    uint32 votingPeriod;
    /// Of all votes there are: whoever proposes has at least so many.
    uint24 proposePpm;
    /// What takes away, pays out, or lists.
    Bar ordinary;
    /// All else: what lets more be minted or paid, changes the rules, or who signs, or who governs.
    Bar raise;
    /// Of the token's supply at the proposal: a quorum is never less, however few have locked.
    uint24 supplyPpm;
    /// Base units of votes: a quorum is never less. While nobody has so much, nothing is decided.
    uint96 leastQuorum;
}

/// @title HolderGovernor: OpenZeppelin's Governor over a VoteLock, with the network's AccessManager as its timelock.
/// 1. It does nothing but what a proposal says that was voted for, queued, and waited out its delay.
/// 2. Raising is never easier than cutting: of both bars the one for raising is the higher, whatever is voted for.
/// 3. A call is ordinary only if it is one of those that HolderGovernor.sol lists; all that is not known raises. A proposal raises
///    if one of its calls does.
/// 4. Rules are a hash, which says nothing of what they emit: announcing them raises, unless the council has said before the
///    proposal that they emit no more than the ones in force. What that can do is what an ordinary majority could do to rules;
///    the ceiling of the launch holds for all of them.
/// 5. Nobody cancels a proposal but its proposer, before voting begins.
/// 6. What a proposal needs is fixed when it is made. Terms that are voted for later bring nothing back that failed, and stop nothing
///    that passed; and what passed as ordinary is not done once it would raise, such as rules that cut from others than are in force.
/// 7. Whoever brings the quorum in the last second is answered: a vote in the last fifth of the voting period, by which a quorum is there,
///    leaves a fifth of it from then on; once.
interface IHolderGovernor {
    event TermsSet(Terms terms);
    event CutConfirmed(bytes32 indexed rules, bool isCut);
    /// Beside each ProposalCreated.
    event ProposalWeighed(uint256 indexed proposalId, bool raises, uint256 leastQuorum);

    error HolderGovernor_OutOfRange(string field, uint256 given, uint256 least, uint256 most);
    error HolderGovernor_NotCouncil(address caller);
    error HolderGovernor_RaisesNow(uint256 proposalId);

    /// By the factory, once.
    /// @param delay seconds that what it does to itself waits, and anything else at least.
    function initialize(address voteLock, uint32 delay, Terms calldata terms_) external;

    /// By a proposal, which raises.
    function setTerms(Terms calldata terms_) external;

    /// By the council: these rules emit no more, at no time, than the ones in force.
    function confirmCut(bytes32 rules, bool isCut) external;

    function terms() external view returns (Terms memory);

    /// Whether the council has said so, of the rules that are in force still.
    function isCut(bytes32 rules) external view returns (bool);

    /// Whether these calls need the higher bar.
    function raises(address[] calldata targets, uint256[] calldata values, bytes[] calldata calldatas)
        external
        view
        returns (bool);

    /// What a proposal needs. @return raised whether it is under the higher bar.
    /// @return quorumVotes of for and abstaining together; as far as it is known before voting begins: then zero.
    /// @return majorityPpm of for and against.
    function barOf(uint256 proposalId)
        external
        view
        returns (bool raised, uint256 quorumVotes, uint256 majorityPpm);
}
