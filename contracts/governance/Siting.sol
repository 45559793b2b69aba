// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {EpochHeader, ISettlement} from "../interfaces/ISettlement.sol";
import {RegionalVoter} from "./IRegionalVotes.sol";
import {ISiting, SiteProof, SitingQuestion, SitingState, SitingTerms} from "./ISiting.sol";

/// @title Siting: see ISiting for the sentences that hold.
contract Siting is ISiting, EIP712("Cairn siting", "1") {
    using SafeERC20 for IERC20;

    bytes32 private constant BALLOT_TYPEHASH =
        keccak256("RankedBallot(uint256 siting,uint8[] order,address voter)");
    uint256 private constant PPM = 1_000_000;
    uint256 private constant LEAST_PERIOD = 1 hours;
    uint256 private constant MOST_PERIOD = 60 days;
    uint256 private constant MOST_BUILD_TIME = 730 days;
    uint256 private constant MOST_EPOCHS = 100_000;
    uint256 private constant MOST_SITES = 6;
    /// So long ago an epoch may have ended that says who votes.
    uint256 private constant OLDEST = 14 days;

    /// @inheritdoc ISiting
    address public immutable settlement;
    SitingTerms private _terms;
    SitingState[] private _states;
    mapping(uint256 id => bytes32[]) private _sites;
    /// At first × MOST_SITES + second: a region's votes are below 2^64.
    mapping(uint256 id => uint64[36]) private _preferred;
    /// @inheritdoc ISiting
    mapping(uint256 id => mapping(uint256 site => uint256)) public pledgedAt;
    /// @inheritdoc ISiting
    mapping(uint256 id => mapping(uint256 site => mapping(address account => uint256))) public pledgeOf;
    /// @inheritdoc ISiting
    mapping(uint256 id => mapping(address account => bool)) public hasRanked;

    constructor(address settlement_, SitingTerms memory its) {
        if (its.votingPeriod < LEAST_PERIOD || its.votingPeriod > MOST_PERIOD) {
            revert Siting_WrongTerms("votingPeriod");
        }
        if (its.notice > MOST_PERIOD) revert Siting_WrongTerms("notice");
        if (its.quorumPpm == 0 || its.quorumPpm > PPM) revert Siting_WrongTerms("quorumPpm");
        (settlement, _terms) = (settlement_, its);
    }

    /// @inheritdoc ISiting
    function open(
        EpochHeader calldata header,
        SitingQuestion calldata question,
        RegionalVoter calldata proposer,
        RegionalVoter calldata all
    ) external returns (uint256 id) {
        ISettlement(settlement).requireActive(header);
        uint64 newest = ISettlement(settlement).activeEpochs() - 1;
        if (header.epoch != newest) revert Siting_NotNewest(header.epoch, newest);
        uint256 end = ISettlement(settlement).endOf(newest);
        if (block.timestamp > end + OLDEST) revert Siting_TooOld(newest, end);
        if (proposer.account != msg.sender) revert Siting_NotVoter(msg.sender, proposer.account);
        if (all.account != address(0)) revert Siting_NoVoter(question.region, all.account);
        // What is stored as 128 bits, and each preference as 64, is a sum of square roots of a region's devices.
        if (all.votes > type(uint64).max) revert Siting_WrongQuestion("all");
        _requireLeaf(header.extensions, question.region, proposer);
        _requireLeaf(header.extensions, question.region, all);
        _requireQuestion(question);

        id = _states.length;
        SitingState storage its = _states.push();
        (its.region, its.root, its.asset) = (question.region, header.extensions, question.asset);
        (its.epoch, its.epochs, its.all) = (header.epoch, question.epochs, uint128(all.votes));
        its.disownings = _disownings();
        its.endsAt = uint64(block.timestamp) + _terms.votingPeriod;
        its.buildUntil = its.endsAt + question.buildTime;
        _sites[id] = question.sites;
        _emitOpened(id, its, question);
    }

    /// @inheritdoc ISiting
    function rank(uint256 id, uint8[] calldata order, RegionalVoter calldata voter) external {
        if (voter.account != msg.sender) revert Siting_NotVoter(msg.sender, voter.account);
        _rank(id, order, voter);
    }

    /// @inheritdoc ISiting
    function rankBySig(
        uint256 id,
        uint8[] calldata order,
        RegionalVoter calldata voter,
        bytes calldata signature
    ) external {
        // Each element of a signed list is a word.
        bytes32 list = keccak256(abi.encodePacked(_words(order)));
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(BALLOT_TYPEHASH, id, list, voter.account)));
        if (!SignatureChecker.isValidSignatureNow(voter.account, digest, signature)) {
            revert Siting_NotSigned(voter.account);
        }
        _rank(id, order, voter);
    }

    /// @inheritdoc ISiting
    function pledge(uint256 id, uint256 site, uint256 amount) external {
        SitingState storage its = _at(id, site);
        if (!_takesPledges(its, site)) revert Siting_NotOpen(id, site);
        pledgedAt[id][site] += amount;
        pledgeOf[id][site][msg.sender] += amount;
        emit SitePledged(id, site, msg.sender, amount);
        IERC20 asset = IERC20(its.asset);
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - before;
        if (came != amount) revert Siting_WrongAmount(amount, came);
    }

    /// @inheritdoc ISiting
    function close(uint256 id) external {
        SitingState storage its = _at(id, 0);
        if (its.closed) revert Siting_Over(id);
        if (block.timestamp <= its.endsAt) revert Siting_StillVoting(its.endsAt);
        its.closed = true;
        its.won = winnerOf(id);
        emit SitingClosed(id, its.won);
    }

    /// @inheritdoc ISiting
    function show(uint256 id, EpochHeader calldata header, SiteProof calldata built) external {
        SitingState storage its = _at(id, 0);
        if (its.stopped || its.paid || its.won == 0) revert Siting_NotOpen(id, its.won);
        if (!_stands(its)) revert Siting_Disowned(its.epoch);
        if (block.timestamp > its.buildUntil) revert Siting_TooLate(its.buildUntil);
        if (_isShown(its)) revert Siting_ShownAlready(id, its.builder);
        ISettlement(settlement).requireActive(header);
        bytes32 site = _sites[id][its.won - 1];
        if (built.builder == address(0) || !_isLeaf(header.extensions, site, built)) {
            revert Siting_NotBuilt(site, built.builder);
        }
        if (built.since <= its.epoch) revert Siting_BuiltBefore(built.since, its.epoch);
        if (uint256(header.epoch) + 1 < uint256(built.since) + its.epochs) {
            revert Siting_NotLongEnough(built.since, header.epoch, its.epochs);
        }
        (its.builder, its.payFrom) = (built.builder, uint64(block.timestamp) + _terms.notice);
        (its.shownEpoch, its.shownDisownings) = (header.epoch, _disownings());
        emit SiteShown(id, built.builder, built.since, header.epoch, its.payFrom);
    }

    /// @inheritdoc ISiting
    function pay(uint256 id) external returns (uint256 amount) {
        SitingState storage its = _at(id, 0);
        if (its.stopped || its.paid) revert Siting_Over(id);
        if (!_stands(its)) revert Siting_Disowned(its.epoch);
        if (!_isShown(its)) revert Siting_NotShown(id);
        if (block.timestamp < its.payFrom) revert Siting_TooEarly(its.payFrom);
        its.paid = true;
        uint256 site = its.won - 1;
        amount = pledgedAt[id][site];
        pledgedAt[id][site] = 0;
        emit BuilderPaid(id, its.builder, amount);
        IERC20(its.asset).safeTransfer(its.builder, amount);
    }

    /// @inheritdoc ISiting
    function giveBack(uint256 id, uint256 site, address account) external returns (uint256 amount) {
        if (!isFree(id, site)) revert Siting_Bound(id, site);
        amount = pledgeOf[id][site][account];
        pledgeOf[id][site][account] = 0;
        pledgedAt[id][site] -= amount;
        emit PledgeReturned(id, site, account, amount);
        IERC20(_states[id].asset).safeTransfer(account, amount);
    }

    /// @inheritdoc ISiting
    function stop(uint256 id) external {
        if (msg.sender != ISettlement(settlement).governance()) revert Siting_NotGovernance(msg.sender);
        SitingState storage its = _at(id, 0);
        if (its.stopped || its.paid) revert Siting_Over(id);
        its.stopped = true;
        emit SitingStopped(id);
    }

    /// @inheritdoc ISiting
    function isFree(uint256 id, uint256 site) public view returns (bool) {
        SitingState storage its = _at(id, site);
        if (its.stopped || !_stands(its)) return !_wasPaid(its, site);
        // What nobody has closed yet is bound: close it.
        if (!its.closed) return false;
        if (its.won != site + 1) return true;
        return !its.paid && !_isShown(its) && block.timestamp > its.buildUntil;
    }

    /// @inheritdoc ISiting
    function winnerOf(uint256 id) public view returns (uint8) {
        SitingState storage its = _at(id, 0);
        if (its.stopped || !_stands(its)) return 0;
        if (its.cast == 0 || uint256(its.cast) * PPM < uint256(its.all) * _terms.quorumPpm) return 0;
        uint256 count = _sites[id].length;
        uint256[36] memory paths = _strongestPaths(id, count);
        for (uint256 a = 0; a < count; ++a) {
            bool wins = true;
            for (uint256 b = 0; b < count && wins; ++b) {
                wins = a == b || paths[a * MOST_SITES + b] >= paths[b * MOST_SITES + a];
            }
            if (wins) return uint8(a + 1);
        }
        // Schulze's order always has a first one.
        return 0;
    }

    /// @inheritdoc ISiting
    function sitingOf(uint256 id) external view returns (SitingState memory state, bytes32[] memory sites) {
        return (_at(id, 0), _sites[id]);
    }

    /// @inheritdoc ISiting
    function preferred(uint256 id, uint256 first, uint256 second) external view returns (uint256) {
        _at(id, first);
        _at(id, second);
        return _preferred[id][first * MOST_SITES + second];
    }

    /// @inheritdoc ISiting
    function sitings() external view returns (uint256) {
        return _states.length;
    }

    /// @inheritdoc ISiting
    function terms() external view returns (SitingTerms memory) {
        return _terms;
    }

    function _rank(uint256 id, uint8[] calldata order, RegionalVoter calldata voter) private {
        SitingState storage its = _at(id, 0);
        if (its.stopped) revert Siting_Over(id);
        if (block.timestamp > its.endsAt) revert Siting_Ended(its.endsAt);
        if (!_stands(its)) revert Siting_Disowned(its.epoch);
        address account = voter.account;
        // The sum stands under it, and is nobody's.
        if (account == address(0)) revert Siting_NoVoter(its.region, account);
        if (hasRanked[id][account]) revert Siting_RankedAlready(id, account);
        _requireLeaf(its.root, its.region, voter);
        hasRanked[id][account] = true;
        // No leaf has more than the sum, which has 64 bits.
        its.cast += uint128(voter.votes);
        _prefer(id, order, uint64(voter.votes));
        emit Ranked(id, account, order, voter.votes);
    }

    function _prefer(uint256 id, uint8[] calldata order, uint64 votes) private {
        uint256 count = _sites[id].length;
        if (order.length == 0 || order.length > count) revert Siting_WrongOrder(id);
        uint64[36] storage table = _preferred[id];
        uint256 above = 0;
        for (uint256 i = 0; i < order.length; ++i) {
            uint256 site = order[i];
            if (site >= count || above & (1 << site) != 0) revert Siting_WrongOrder(id);
            above |= 1 << site;
            for (uint256 other = 0; other < count; ++other) {
                if (above & (1 << other) == 0) table[site * MOST_SITES + other] += votes;
            }
        }
    }

    /// Of each pair the strength of the strongest path, by winning votes: a path is as strong as its weakest step.
    function _strongestPaths(uint256 id, uint256 count) private view returns (uint256[36] memory paths) {
        uint64[36] memory table = _preferred[id];
        for (uint256 a = 0; a < count; ++a) {
            for (uint256 b = 0; b < count; ++b) {
                uint256 votes = table[a * MOST_SITES + b];
                if (votes > table[b * MOST_SITES + a]) paths[a * MOST_SITES + b] = votes;
            }
        }
        for (uint256 by = 0; by < count; ++by) {
            for (uint256 a = 0; a < count; ++a) {
                if (a == by) continue;
                for (uint256 b = 0; b < count; ++b) {
                    if (b == a || b == by) continue;
                    (uint256 first, uint256 second) = (paths[a * MOST_SITES + by], paths[by * MOST_SITES + b]);
                    uint256 through = first < second ? first : second;
                    if (through > paths[a * MOST_SITES + b]) paths[a * MOST_SITES + b] = through;
                }
            }
        }
    }

    function _takesPledges(SitingState storage its, uint256 site) private view returns (bool) {
        if (its.stopped || its.paid || !_stands(its)) return false;
        if (block.timestamp <= its.endsAt) return true;
        return its.won == site + 1 && block.timestamp <= its.buildUntil && !_isShown(its);
    }

    /// Epochs are disowned from one on, and all after it with it.
    function _stands(SitingState storage its) private view returns (bool) {
        (uint64 lowest,) = ISettlement(settlement).disownedSince(its.disownings);
        return lowest > its.epoch;
    }

    function _isShown(SitingState storage its) private view returns (bool) {
        if (its.builder == address(0)) return false;
        (uint64 lowest,) = ISettlement(settlement).disownedSince(its.shownDisownings);
        return lowest > its.shownEpoch;
    }

    function _wasPaid(SitingState storage its, uint256 site) private view returns (bool) {
        return its.paid && its.won == site + 1;
    }

    function _disownings() private view returns (uint64) {
        (, uint256 times) = ISettlement(settlement).disownedSince(type(uint256).max);
        return uint64(times);
    }

    function _at(uint256 id, uint256 site) private view returns (SitingState storage) {
        if (id >= _states.length || site >= _sites[id].length) revert Siting_Unknown(id, site);
        return _states[id];
    }

    function _requireQuestion(SitingQuestion calldata question) private pure {
        uint256 count = question.sites.length;
        if (count < 2 || count > MOST_SITES) revert Siting_WrongQuestion("sites");
        for (uint256 i = 0; i < count; ++i) {
            if (bytes5(question.sites[i]) != "site:") revert Siting_WrongQuestion("sites");
            for (uint256 j = 0; j < i; ++j) {
                if (question.sites[i] == question.sites[j]) revert Siting_WrongQuestion("sites");
            }
        }
        if (question.epochs == 0 || question.epochs > MOST_EPOCHS) revert Siting_WrongQuestion("epochs");
        if (question.buildTime == 0 || question.buildTime > MOST_BUILD_TIME) {
            revert Siting_WrongQuestion("buildTime");
        }
    }

    function _requireLeaf(bytes32 root, bytes32 region, RegionalVoter calldata voter) private pure {
        bytes32 leaf = _leafOf(region, voter.account, voter.votes);
        if (!MerkleProof.verifyCalldata(voter.proof, root, leaf)) {
            revert Siting_NoVoter(region, voter.account);
        }
    }

    function _isLeaf(bytes32 root, bytes32 site, SiteProof calldata built) private pure returns (bool) {
        return MerkleProof.verifyCalldata(built.proof, root, _leafOf(site, built.builder, built.since));
    }

    /// Of electorates and sites alike: a region's name has no colon.
    function _leafOf(bytes32 name, address account, uint256 value) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(name, account, value))));
    }

    function _words(uint8[] calldata order) private pure returns (uint256[] memory words) {
        words = new uint256[](order.length);
        for (uint256 i = 0; i < order.length; ++i) {
            words[i] = order[i];
        }
    }

    function _emitOpened(uint256 id, SitingState storage its, SitingQuestion calldata question) private {
        emit SitingOpened(
            id,
            its.region,
            msg.sender,
            its.asset,
            question.sites,
            its.epochs,
            its.epoch,
            its.endsAt,
            its.buildUntil,
            its.all,
            question.text
        );
    }
}
