// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Claim, LedgerLine} from "../interfaces/ISettlement.sol";
import {IMirror, MirrorTerms} from "./IMirror.sol";
import {MirrorHeaders} from "./MirrorHeaders.sol";

/// @title Mirror: see IMirror for the sentences that hold. MirrorHeaders.sol has what is believed, this file has the money.
contract Mirror is MirrorHeaders {
    using Math for uint256;
    using RateLimiter for RateLimiter.RefillingBucket;
    using SafeERC20 for IERC20;

    bytes32 private constant CLAIMS = "claims";
    /// What an asset of the ledger begins with that a mirror pays; protocol/chain-formats/mirror-asset.ts has the same.
    uint160 private constant PREFIX = uint160(0x6d697272) << 128;
    string private constant TAG = "cairn mirror v1";
    uint256 private constant LONGEST_PAUSE = 3 days;
    /// From the end of one pause to the beginning of the next.
    uint256 private constant BETWEEN_PAUSES = 27 days;
    /// However tight governance sets the breaker, all that is here could leave within this time.
    uint256 private constant SLOWEST_DRAIN = 30 days;
    uint256 private constant SHORTEST_REFILL = 1 days;
    uint256 private constant LONGEST_REFILL = 7 days;

    /// @inheritdoc IMirror
    IERC20 public immutable asset;
    /// @inheritdoc IMirror
    mapping(address account => uint256) public claimedOf;
    /// @inheritdoc IMirror
    uint256 public totalClaimed;
    /// @inheritdoc IMirror
    uint64 public pausedUntil;
    RateLimiter.RefillingBucket private _breaker;

    constructor(MirrorTerms memory its) MirrorHeaders(its) {
        if (address(its.asset).code.length == 0) revert Mirror_WrongTerms("asset");
        asset = its.asset;
        _setBreaker(its.capacity, its.refill);
    }

    /// @inheritdoc IMirror
    function fund(uint256 amount) external {
        emit Funded(msg.sender, amount);
        asset.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IMirror
    function claim(Claim calldata one) external returns (uint256 paid) {
        LedgerLine calldata line = one.line;
        if (block.timestamp < pausedUntil) revert Mirror_Paused(pausedUntil, block.timestamp);
        if (line.asset != mirrorAsset()) revert Mirror_NotMirrored(line.asset, mirrorAsset());
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(line))));
        bytes32 root = MerkleProof.processProofCalldata(one.proof, leaf);
        if (!isPaying(root)) revert Mirror_UnknownRoot(line.account, root);
        uint256 before = claimedOf[line.account];
        if (line.earned <= before) revert Mirror_NothingDue(line.account, line.earned, before);
        uint256 due = line.earned - before;
        paid = _limit(due);
        claimedOf[line.account] = before + paid;
        totalClaimed += paid;
        if (paid < due) emit ClaimLimited(line.account, due, paid);
        emit Claimed(line.account, paid, before + paid);
        asset.safeTransfer(line.account, paid);
    }

    /// @inheritdoc IMirror
    function pause() external onlyGovernance {
        uint256 next = pausedUntil == 0 ? 0 : pausedUntil + BETWEEN_PAUSES;
        if (block.timestamp < next) revert Mirror_PausedLately(next, block.timestamp);
        pausedUntil = uint64(block.timestamp + LONGEST_PAUSE);
        emit Paused(pausedUntil);
    }

    /// @inheritdoc IMirror
    function resume() external onlyGovernance {
        if (block.timestamp >= pausedUntil) revert Mirror_NotPaused();
        pausedUntil = uint64(block.timestamp);
        emit Paused(pausedUntil);
    }

    /// @inheritdoc IMirror
    function setBreaker(uint208 capacity, uint48 refill) external onlyGovernance {
        _breaker.sync(CLAIMS);
        _setBreaker(capacity, refill);
    }

    /// @inheritdoc IMirror
    function breakerAvailable() external view returns (uint256) {
        return _breaker.available(CLAIMS);
    }

    /// @inheritdoc IMirror
    /// @dev Of the chain as it is now: where it forks off under another id, the fork's pool pays nothing.
    function mirrorAsset() public view returns (address) {
        return address(PREFIX | uint128(uint256(keccak256(abi.encode(TAG, block.chainid, address(this))))));
    }

    /// As much of what is due as is here and the breaker lets pass now.
    function _limit(uint256 due) private returns (uint256 allowed) {
        (uint256 pool, uint256 available) = (asset.balanceOf(address(this)), _breaker.available(CLAIMS));
        allowed = due.min(pool).min(available);
        if (allowed == 0) revert Mirror_NothingThere(due, pool, available);
        _breaker.consume(CLAIMS, allowed);
    }

    function _setBreaker(uint208 capacity, uint48 refill) private {
        uint256 least = asset.balanceOf(address(this)).mulDiv(refill, SLOWEST_DRAIN) + 1;
        if (refill < SHORTEST_REFILL || refill > LONGEST_REFILL || capacity < least) {
            revert Mirror_BreakerOutOfRange(capacity, least, refill);
        }
        _breaker.updateSettings(refill, capacity);
        emit BreakerSet(capacity, refill);
    }
}
