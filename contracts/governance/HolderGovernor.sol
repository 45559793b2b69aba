// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {GovernorUpgradeable} from "@openzeppelin/contracts-upgradeable/governance/GovernorUpgradeable.sol";
import {
    GovernorCountingSimpleUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorCountingSimpleUpgradeable.sol";
import {
    GovernorPreventLateQuorumUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorPreventLateQuorumUpgradeable.sol";
import {
    GovernorTimelockAccessUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorTimelockAccessUpgradeable.sol";
import {
    GovernorVotesUpgradeable
} from "@openzeppelin/contracts-upgradeable/governance/extensions/GovernorVotesUpgradeable.sol";
import {Clone} from "../Clone.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {IEmission} from "../interfaces/IEmission.sol";
import {IOracleSet} from "../interfaces/IOracleSet.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {Bar, IHolderGovernor, Terms} from "./IHolderGovernor.sol";

/// @title HolderGovernor: see IHolderGovernor for the sentences that hold.
contract HolderGovernor is
    Clone,
    IHolderGovernor,
    GovernorCountingSimpleUpgradeable,
    GovernorVotesUpgradeable,
    GovernorPreventLateQuorumUpgradeable,
    GovernorTimelockAccessUpgradeable
{
    uint256 private constant EMISSION = 4;
    uint256 private constant ORACLE_SET = 5;
    uint256 private constant DIRECTORY = 6;
    uint256 private constant TOKEN = 7;
    uint256 private constant PAYMENT = 8;
    /// Of contracts/Governance.sol.
    uint64 private constant COUNCIL_ROLE = 1;
    uint256 private constant PPM = 1_000_000;
    uint256 private constant MOST_QUORUM = 750_000;
    uint256 private constant MOST_MAJORITY = 900_000;
    uint256 private constant MOST_TO_PROPOSE = 100_000;
    /// Less is no time for anybody to see it, more a network that cannot be governed.
    uint256 private constant LEAST_PERIOD = 1 minutes;
    uint256 private constant MOST_PERIOD = 60 days;
    /// Of the voting period: so long at least is left once a quorum is there, for whoever thought that it would not be.
    uint32 private constant LATE = 5;

    /// What a proposal needs, as it was when it was made: one word.
    struct Weighed {
        bool raises;
        uint24 quorumPpm;
        uint24 majorityPpm;
        uint200 leastQuorum;
    }

    Terms private _terms;
    mapping(uint256 proposalId => Weighed) private _weighed;
    /// The rules that were in force when it was said; once others are, it says nothing any more.
    mapping(bytes32 rules => bytes32) private _cutFrom;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IHolderGovernor
    function initialize(address voteLock, uint32 delay, Terms calldata terms_)
        external
        onlyFactory
        initializer
    {
        __Governor_init("Cairn holders");
        __GovernorVotes_init(IVotes(voteLock));
        __GovernorTimelockAccess_init(_governance(), delay);
        _setTerms(terms_);
        __GovernorPreventLateQuorum_init(terms_.votingPeriod / LATE);
    }

    /// @inheritdoc IHolderGovernor
    function setTerms(Terms calldata terms_) external onlyGovernance {
        _setTerms(terms_);
    }

    /// @inheritdoc IHolderGovernor
    function confirmCut(bytes32 rules, bool itIs) external {
        (bool isCouncil,) = accessManager().hasRole(COUNCIL_ROLE, msg.sender);
        if (!isCouncil) revert HolderGovernor_NotCouncil(msg.sender);
        _cutFrom[rules] = itIs ? _inForce() : bytes32(0);
        emit CutConfirmed(rules, itIs);
    }

    /// @inheritdoc IHolderGovernor
    function isCut(bytes32 rules) public view returns (bool) {
        bytes32 from = _cutFrom[rules];
        return from != 0 && from == _inForce();
    }

    /// @inheritdoc IHolderGovernor
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @inheritdoc IHolderGovernor
    function raises(address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
        public
        view
        returns (bool)
    {
        for (uint256 i = 0; i < targets.length; ++i) {
            if (values[i] != 0 || !_isOrdinary(targets[i], calldatas[i])) return true;
        }
        return false;
    }

    /// @inheritdoc IHolderGovernor
    function barOf(uint256 proposalId)
        public
        view
        returns (bool raised, uint256 quorumVotes, uint256 majorityPpm)
    {
        Weighed memory weighed = _weighed[proposalId];
        (raised, majorityPpm) = (weighed.raises, weighed.majorityPpm);
        uint256 snapshot = proposalSnapshot(proposalId);
        if (snapshot == 0 || snapshot >= clock()) return (raised, 0, majorityPpm);
        quorumVotes = _part(weighed.quorumPpm, token().getPastTotalSupply(snapshot));
        if (quorumVotes < weighed.leastQuorum) quorumVotes = weighed.leastQuorum;
    }

    function votingDelay() public view override returns (uint256) {
        return _terms.votingDelay;
    }

    function votingPeriod() public view override returns (uint256) {
        return _terms.votingPeriod;
    }

    /// Of an ordinary proposal whose votes are those of then, as far as votes alone say; barOf says what one really needs.
    function quorum(uint256 timepoint) public view override returns (uint256) {
        return _part(_terms.ordinary.quorumPpm, token().getPastTotalSupply(timepoint));
    }

    function proposalThreshold() public view override returns (uint256) {
        return _part(_terms.proposePpm, token().getPastTotalSupply(clock() - 1));
    }

    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) public override(GovernorTimelockAccessUpgradeable, GovernorUpgradeable) returns (uint256) {
        return super.propose(targets, values, calldatas, description);
    }

    function proposalDeadline(uint256 proposalId)
        public
        view
        override(GovernorPreventLateQuorumUpgradeable, GovernorUpgradeable)
        returns (uint256)
    {
        return super.proposalDeadline(proposalId);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(GovernorTimelockAccessUpgradeable, GovernorUpgradeable)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function clock() public view override(GovernorVotesUpgradeable, GovernorUpgradeable) returns (uint48) {
        return super.clock();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE()
        public
        view
        override(GovernorVotesUpgradeable, GovernorUpgradeable)
        returns (string memory)
    {
        return super.CLOCK_MODE();
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256 proposalId) {
        proposalId = super._propose(targets, values, calldatas, description, proposer);
        uint256 least = _part(_terms.supplyPpm, IERC20(_address(TOKEN)).totalSupply());
        if (least < _terms.leastQuorum) least = _terms.leastQuorum;
        bool raised = raises(targets, values, calldatas);
        Bar memory bar = raised ? _terms.raise : _terms.ordinary;
        _weighed[proposalId] = Weighed(raised, bar.quorumPpm, bar.majorityPpm, uint200(least));
        emit ProposalWeighed(proposalId, raised, least);
    }

    function _tallyUpdated(uint256 proposalId)
        internal
        override(GovernorPreventLateQuorumUpgradeable, GovernorUpgradeable)
    {
        // What is earlier leaves so long in any case, and costs nothing more than it did.
        if (clock() + lateQuorumVoteExtension() > super.proposalDeadline(proposalId)) {
            super._tallyUpdated(proposalId);
        }
    }

    function _quorumReached(uint256 proposalId)
        internal
        view
        override(GovernorCountingSimpleUpgradeable, GovernorUpgradeable)
        returns (bool)
    {
        (, uint256 needed,) = barOf(proposalId);
        (, uint256 inFavour, uint256 abstaining) = proposalVotes(proposalId);
        return inFavour + abstaining >= needed;
    }

    function _voteSucceeded(uint256 proposalId)
        internal
        view
        override(GovernorCountingSimpleUpgradeable, GovernorUpgradeable)
        returns (bool)
    {
        (,, uint256 majorityPpm) = barOf(proposalId);
        (uint256 against, uint256 inFavour,) = proposalVotes(proposalId);
        return inFavour > against && inFavour * PPM >= majorityPpm * (inFavour + against);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorTimelockAccessUpgradeable, GovernorUpgradeable) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorTimelockAccessUpgradeable, GovernorUpgradeable) {
        if (!_weighed[proposalId].raises && raises(targets, values, calldatas)) {
            revert HolderGovernor_RaisesNow(proposalId);
        }
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(GovernorTimelockAccessUpgradeable, GovernorUpgradeable) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _setTerms(Terms calldata its) private {
        _between("votingDelay", its.votingDelay, 0, MOST_PERIOD);
        _between("votingPeriod", its.votingPeriod, LEAST_PERIOD, MOST_PERIOD);
        _between("proposePpm", its.proposePpm, 0, MOST_TO_PROPOSE);
        _between("ordinary.quorumPpm", its.ordinary.quorumPpm, 1, MOST_QUORUM);
        _between("ordinary.majorityPpm", its.ordinary.majorityPpm, PPM / 2, MOST_MAJORITY);
        _between("raise.quorumPpm", its.raise.quorumPpm, its.ordinary.quorumPpm, MOST_QUORUM);
        _between("raise.majorityPpm", its.raise.majorityPpm, its.ordinary.majorityPpm, MOST_MAJORITY);
        _between("supplyPpm", its.supplyPpm, 0, MOST_TO_PROPOSE);
        _terms = its;
        emit TermsSet(its);
    }

    function _inForce() private view returns (bytes32) {
        return ISettlement(_address(SETTLEMENT)).rules();
    }

    /// What takes away, pays out of what is the network's own, or lists.
    function _isOrdinary(address target, bytes memory data) private view returns (bool) {
        if (data.length < 4) return false;
        bytes4 selector = bytes4(data);
        uint256 second = _argument(data, 1);
        if (target == _address(SETTLEMENT)) {
            if (selector == ISettlement.announceRules.selector) return isCut(bytes32(_argument(data, 0)));
            return selector == ISettlement.disown.selector;
        }
        if (target == _address(EMISSION)) return selector == IEmission.setMinter.selector && second == 0;
        if (target == _address(ORACLE_SET)) {
            return
                selector == IOracleSet.uphold.selector
                    || (selector == IOracleSet.admit.selector && second == 0);
        }
        if (target == _address(DIRECTORY)) {
            if (selector == IDirectory.set.selector) return bytes32(_argument(data, 0)) == "treasury";
            return selector == IDirectory.setIssuer.selector || selector == IDirectory.dropIssuer.selector;
        }
        if (target == _address(TOKEN) || target == _address(PAYMENT)) {
            return selector == IERC20.transfer.selector;
        }
        return false;
    }

    /// A word of a call's data; all ones where there is none, which allows nothing.
    function _argument(bytes memory data, uint256 index) private pure returns (uint256 word) {
        uint256 from = 4 + 32 * index;
        if (data.length < from + 32) return type(uint256).max;
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), from))
        }
    }

    function _part(uint256 ppm, uint256 whole) private pure returns (uint256) {
        return ppm * whole / PPM;
    }

    function _between(string memory field, uint256 given, uint256 least, uint256 most) private pure {
        if (given < least || given > most) {
            revert HolderGovernor_OutOfRange(field, given, least, most);
        }
    }
}
