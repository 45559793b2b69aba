// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {
    IRegionalVotes,
    RegionalProposal,
    RegionalQuestion,
    RegionalTerms,
    RegionalVoter
} from "./IRegionalVotes.sol";

/// @title RegionalVotes: see IRegionalVotes for the sentences that hold.
contract RegionalVotes is IRegionalVotes, EIP712("Cairn regions", "1") {
    using SafeERC20 for IERC20;

    /// What is in it, and what of it may be paid until `since` + SPAN is over.
    struct Purse {
        uint128 amount;
        uint128 left;
        uint64 since;
    }

    bytes32 private constant BALLOT_TYPEHASH =
        keccak256("RegionalBallot(uint256 proposal,bool inFavour,address voter)");
    uint256 private constant PPM = 1_000_000;
    uint256 private constant SPAN = 30 days;
    uint256 private constant LEAST_PERIOD = 1 hours;
    uint256 private constant MOST_PERIOD = 60 days;
    /// So long ago an epoch may have ended that says who votes.
    uint256 private constant OLDEST = 14 days;

    /// @inheritdoc IRegionalVotes
    address public immutable settlement;
    IDirectory private immutable _directory;
    RegionalTerms private _terms;
    RegionalProposal[] private _proposals;
    mapping(bytes32 region => mapping(address asset => Purse)) private _purses;
    /// @inheritdoc IRegionalVotes
    mapping(uint256 id => mapping(address account => bool)) public hasVoted;

    modifier onlyGovernance() {
        if (msg.sender != ISettlement(settlement).governance()) {
            revert RegionalVotes_NotGovernance(msg.sender);
        }
        _;
    }

    constructor(address settlement_, address directory, RegionalTerms memory its) {
        if (its.votingPeriod < LEAST_PERIOD || its.votingPeriod > MOST_PERIOD) {
            revert RegionalVotes_WrongTerms("votingPeriod");
        }
        if (its.notice > MOST_PERIOD) revert RegionalVotes_WrongTerms("notice");
        if (its.grace < LEAST_PERIOD || its.grace > MOST_PERIOD) revert RegionalVotes_WrongTerms("grace");
        if (its.quorumPpm == 0 || its.quorumPpm > PPM) revert RegionalVotes_WrongTerms("quorumPpm");
        if (its.mostPpm > PPM) revert RegionalVotes_WrongTerms("mostPpm");
        (settlement, _directory, _terms) = (settlement_, IDirectory(directory), its);
    }

    /// @inheritdoc IRegionalVotes
    function fill(bytes32 region, address asset, uint256 amount) external {
        Purse storage purse = _purses[region][asset];
        if (amount > type(uint128).max) revert RegionalVotes_TooMuch(amount, type(uint128).max);
        purse.amount += uint128(amount);
        emit PurseFilled(region, asset, msg.sender, amount);
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = IERC20(asset).balanceOf(address(this)) - before;
        if (came != amount) revert RegionalVotes_WrongAmountCame(amount, came);
    }

    /// @inheritdoc IRegionalVotes
    function propose(
        EpochHeader calldata header,
        RegionalQuestion calldata question,
        RegionalVoter calldata proposer,
        RegionalVoter calldata all
    ) external returns (uint256 id) {
        ISettlement(settlement).requireActive(header);
        uint64 newest = ISettlement(settlement).activeEpochs() - 1;
        if (header.epoch != newest) revert RegionalVotes_NotNewest(header.epoch, newest);
        uint256 end = ISettlement(settlement).endOf(newest);
        if (block.timestamp > end + OLDEST) revert RegionalVotes_TooOld(newest, end);
        bytes32 root = header.extensions;
        if (root == 0) revert RegionalVotes_NoElectorate(header.epoch);
        if (proposer.account != msg.sender) revert RegionalVotes_NotVoter(msg.sender, proposer.account);
        if (all.account != address(0)) revert RegionalVotes_NoVoter(question.region, all.account);
        _requireVoter(root, question.region, proposer);
        _requireVoter(root, question.region, all);
        if (question.amount > 0 && question.payee == address(0)) revert RegionalVotes_Nobody();

        id = _proposals.length;
        uint64 endsAt = uint64(block.timestamp) + _terms.votingPeriod;
        RegionalProposal storage its = _proposals.push();
        (its.region, its.root, its.asset, its.payee) = (question.region, root, question.asset, question.payee);
        (its.amount, its.endsAt, its.epoch, its.all) = (question.amount, endsAt, header.epoch, all.votes);
        its.disownings = _disownings();
        _emitProposed(id, its, question.text);
    }

    /// @inheritdoc IRegionalVotes
    function vote(uint256 id, bool inFavour, RegionalVoter calldata voter) external {
        if (voter.account != msg.sender) revert RegionalVotes_NotVoter(msg.sender, voter.account);
        _vote(id, inFavour, voter);
    }

    /// @inheritdoc IRegionalVotes
    function voteBySig(uint256 id, bool inFavour, RegionalVoter calldata voter, bytes calldata signature)
        external
    {
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(BALLOT_TYPEHASH, id, inFavour, voter.account)));
        if (!SignatureChecker.isValidSignatureNow(voter.account, digest, signature)) {
            revert RegionalVotes_NotSigned(voter.account);
        }
        _vote(id, inFavour, voter);
    }

    /// @inheritdoc IRegionalVotes
    function pay(uint256 id) external {
        RegionalProposal storage its = _at(id);
        if (its.over) revert RegionalVotes_Over(id);
        (bytes32 region, address asset, address payee, uint128 amount) =
            (its.region, its.asset, its.payee, its.amount);
        if (amount == 0) revert RegionalVotes_Opinion(id);
        if (!_stands(its)) revert RegionalVotes_Disowned(its.epoch);
        (bool passes, uint256 from, uint256 until) = outcomeOf(id);
        if (block.timestamp < from) revert RegionalVotes_TooEarly(from);
        if (block.timestamp > until) revert RegionalVotes_TooLate(until);
        if (!passes) revert RegionalVotes_NotPassed(its.inFavour, its.against, _quorumOf(its.all));

        Purse storage purse = _purses[region][asset];
        if (block.timestamp >= purse.since + SPAN) {
            (purse.left, purse.since) = (_most(purse.amount), uint64(block.timestamp));
        }
        (uint128 there, uint128 left) = (purse.amount, purse.left);
        if (left > there) left = there;
        if (amount > left) revert RegionalVotes_TooMuch(amount, left);
        its.over = true;
        (purse.amount, purse.left) = (there - amount, left - amount);
        emit RegionalPaid(id, asset, payee, amount);
        IERC20(asset).safeTransfer(payee, amount);
    }

    /// @inheritdoc IRegionalVotes
    function renew(uint256 id, EpochHeader calldata header) external {
        RegionalProposal storage its = _at(id);
        if (its.over) revert RegionalVotes_Over(id);
        ISettlement(settlement).requireActive(header);
        if (header.epoch != its.epoch || header.extensions != its.root) {
            revert RegionalVotes_OtherElectorate(header.epoch, header.extensions);
        }
        its.disownings = _disownings();
        emit RegionalRenewed(id, ISettlement(settlement).headerHashOf(header.epoch));
    }

    /// @inheritdoc IRegionalVotes
    function stop(uint256 id) external onlyGovernance {
        RegionalProposal storage its = _at(id);
        if (its.over) revert RegionalVotes_Over(id);
        its.over = true;
        emit RegionalStopped(id);
    }

    /// @inheritdoc IRegionalVotes
    function takeBack(bytes32 region, address asset) external onlyGovernance returns (uint256 amount) {
        address treasury = _directory.addressOf("treasury");
        if (treasury == address(0)) revert RegionalVotes_Nobody();
        Purse storage purse = _purses[region][asset];
        amount = purse.amount;
        purse.amount = 0;
        emit PurseTaken(region, asset, amount);
        IERC20(asset).safeTransfer(treasury, amount);
    }

    /// @inheritdoc IRegionalVotes
    function purseOf(bytes32 region, address asset) external view returns (uint256 amount, uint256 payable_) {
        Purse memory purse = _purses[region][asset];
        amount = purse.amount;
        payable_ = block.timestamp >= purse.since + SPAN ? _most(purse.amount) : purse.left;
        if (payable_ > amount) payable_ = amount;
    }

    /// @inheritdoc IRegionalVotes
    function proposalOf(uint256 id) external view returns (RegionalProposal memory) {
        return _at(id);
    }

    /// @inheritdoc IRegionalVotes
    function stands(uint256 id) external view returns (bool) {
        return _stands(_at(id));
    }

    /// @inheritdoc IRegionalVotes
    function outcomeOf(uint256 id) public view returns (bool passes, uint256 from, uint256 until) {
        RegionalProposal storage its = _at(id);
        (uint256 inFavour, uint256 against) = (its.inFavour, its.against);
        passes = inFavour > against && inFavour + against >= _quorumOf(its.all) && _stands(its);
        from = uint256(its.endsAt) + 1 + _terms.notice;
        until = from + _terms.grace;
    }

    /// @inheritdoc IRegionalVotes
    function proposals() external view returns (uint256) {
        return _proposals.length;
    }

    /// @inheritdoc IRegionalVotes
    function terms() external view returns (RegionalTerms memory) {
        return _terms;
    }

    function _vote(uint256 id, bool inFavour, RegionalVoter calldata voter) private {
        RegionalProposal storage its = _at(id);
        if (its.over) revert RegionalVotes_Over(id);
        if (block.timestamp > its.endsAt) revert RegionalVotes_Ended(its.endsAt);
        if (!_stands(its)) revert RegionalVotes_Disowned(its.epoch);
        address account = voter.account;
        // The sum stands under it, and is nobody's.
        if (account == address(0)) revert RegionalVotes_NoVoter(its.region, account);
        if (hasVoted[id][account]) revert RegionalVotes_VotedAlready(id, account);
        _requireVoter(its.root, its.region, voter);
        hasVoted[id][account] = true;
        if (inFavour) its.inFavour += voter.votes;
        else its.against += voter.votes;
        emit RegionalVoted(id, account, inFavour, voter.votes);
    }

    /// Epochs are disowned from one on, and all after it with it.
    function _stands(RegionalProposal storage its) private view returns (bool) {
        (uint64 lowest,) = ISettlement(settlement).disownedSince(its.disownings);
        return lowest > its.epoch;
    }

    function _disownings() private view returns (uint64) {
        (, uint256 times) = ISettlement(settlement).disownedSince(type(uint256).max);
        return uint64(times);
    }

    function _at(uint256 id) private view returns (RegionalProposal storage) {
        if (id >= _proposals.length) revert RegionalVotes_Unknown(id);
        return _proposals[id];
    }

    /// Rounded up: of no votes it is none, and then more than none has to be for it.
    function _quorumOf(uint256 all) private view returns (uint256) {
        return (all * _terms.quorumPpm + PPM - 1) / PPM;
    }

    function _most(uint128 amount) private view returns (uint128) {
        return uint128(uint256(amount) * _terms.mostPpm / PPM);
    }

    function _requireVoter(bytes32 root, bytes32 region, RegionalVoter calldata voter) private pure {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(region, voter.account, voter.votes))));
        if (!MerkleProof.verifyCalldata(voter.proof, root, leaf)) {
            revert RegionalVotes_NoVoter(region, voter.account);
        }
    }

    function _emitProposed(uint256 id, RegionalProposal storage its, string calldata text) private {
        emit RegionalProposed(
            id, its.region, msg.sender, its.asset, its.payee, its.amount, its.epoch, its.endsAt, its.all, text
        );
    }
}
