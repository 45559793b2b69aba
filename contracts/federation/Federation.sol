// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ISettlement, LedgerLine} from "../interfaces/ISettlement.sol";
import {IFederation, Member, MemberClaim} from "./IFederation.sol";

/// @title Federation: see IFederation for the sentences that hold.
contract Federation is IFederation {
    using Math for uint256;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// As a mirror's (contracts/mirror/Mirror.sol): the kernel knows one kind of line that is paid elsewhere.
    uint160 private constant PREFIX = uint160(0x6d697272) << 128;
    string private constant TAG = "cairn mirror v1";
    /// What a seal reads.
    uint256 private constant MOST = 64;
    /// What a member's answer may take; a Settlement's takes a tenth of it.
    uint256 private constant ASK_GAS = 60_000;

    /// @inheritdoc IFederation
    IERC20 public immutable asset;
    /// @inheritdoc IFederation
    address public immutable governance;
    Member[] private _members;
    mapping(address account => mapping(uint256 member => uint256)) private _claimed;
    /// @inheritdoc IFederation
    mapping(bytes32 root => bool) public isSealed;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert Federation_NotGovernance(msg.sender);
        _;
    }

    constructor(IERC20 asset_, address governance_) {
        if (address(asset_).code.length == 0) revert Federation_WrongTerms("asset");
        if (governance_ == address(0)) revert Federation_WrongTerms("governance");
        (asset, governance) = (asset_, governance_);
    }

    /// @inheritdoc IFederation
    function add(ISettlement settlement) external onlyGovernance returns (uint256 member) {
        member = _members.length;
        if (member == MOST) revert Federation_Full(MOST);
        if (address(settlement).code.length == 0) revert Federation_WrongTerms("settlement");
        for (uint256 i = 0; i < member; ++i) {
            if (_members[i].settlement == settlement) revert Federation_IsMember(settlement);
        }
        _members.push(Member({settlement: settlement, allotted: 0, paid: 0}));
        emit MemberAdded(member, settlement);
    }

    /// @inheritdoc IFederation
    function allot(uint256 member, uint256 amount) external {
        _memberAt(member).allotted += amount.toUint128();
        emit Allotted(member, msg.sender, amount);
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - before;
        if (came != amount) revert Federation_WrongAmountCame(amount, came);
    }

    /// @inheritdoc IFederation
    function reallot(uint256 from, uint256 to, uint256 amount) external onlyGovernance {
        (Member storage its, Member storage other) = (_memberAt(from), _memberAt(to));
        uint256 left = its.allotted - its.paid;
        if (amount > left) revert Federation_NotLeft(from, left, amount);
        its.allotted -= amount.toUint128();
        other.allotted += amount.toUint128();
        emit Reallotted(from, to, amount);
    }

    /// @inheritdoc IFederation
    function seal() external returns (bytes32 root) {
        uint256 count = _members.length;
        if (count == 0) revert Federation_NoMember(0, 0);
        (bytes32[] memory roots, bytes32[] memory layer) = (new bytes32[](count), new bytes32[](count));
        for (uint256 i = 0; i < count; ++i) {
            ISettlement settlement = _members[i].settlement;
            roots[i] = _newestRootOf(settlement);
            layer[i] = _leafOf(i, settlement, roots[i]);
        }
        root = _fold(layer);
        if (isSealed[root]) return root;
        isSealed[root] = true;
        emit Sealed(root, roots);
    }

    /// @inheritdoc IFederation
    function claim(address account, MemberClaim[] calldata claims) external returns (uint256 paid) {
        for (uint256 i = 0; i < claims.length; ++i) {
            paid += _take(account, claims[i]);
        }
        if (paid == 0) revert Federation_NothingDue(account);
        asset.safeTransfer(account, paid);
    }

    /// @inheritdoc IFederation
    /// @dev Of the chain as it is now: where it forks off under another id, the fork pays nothing.
    function lineAsset() public view returns (address) {
        return address(PREFIX | uint128(uint256(keccak256(abi.encode(TAG, block.chainid, address(this))))));
    }

    /// @inheritdoc IFederation
    function members() external view returns (uint256) {
        return _members.length;
    }

    /// @inheritdoc IFederation
    function memberOf(uint256 member) external view returns (Member memory) {
        return _memberAt(member);
    }

    /// @inheritdoc IFederation
    function claimedOf(address account, uint256 member) external view returns (uint256) {
        return _claimed[account][member];
    }

    /// Counts what is due of one line as paid; what is counted is sent by whoever calls this.
    function _take(address account, MemberClaim calldata one) private returns (uint256 paid) {
        LedgerLine calldata line = one.line;
        if (line.account != account) revert Federation_OtherAccount(account, line.account);
        if (line.asset != lineAsset()) revert Federation_OtherAsset(line.asset, lineAsset());
        Member storage its = _memberAt(one.member);
        ISettlement settlement = its.settlement;
        bytes32 root = MerkleProof.processProofCalldata(one.proof, _hashTwice(abi.encode(line)));
        bytes32 rootOfRoots =
            MerkleProof.processProofCalldata(one.rootProof, _leafOf(one.member, settlement, root));
        if (!isSealed[rootOfRoots]) revert Federation_NotSealed(one.member, root, rootOfRoots);
        if (!settlement.isPaying(root) || block.timestamp < settlement.pausedUntil()) {
            emit ClaimPassedOver(account, one.member, root);
            return 0;
        }
        uint256 before = _claimed[account][one.member];
        uint256 due = line.earned.saturatingSub(before);
        paid = due.min(its.allotted - its.paid);
        if (paid < due) emit ClaimLimited(account, one.member, due, paid);
        if (paid == 0) return 0;
        _claimed[account][one.member] = before + paid;
        its.paid += paid.toUint128();
        emit Claimed(account, one.member, paid, before + paid);
    }

    /// Zero where it has none, or answers nothing: one member holds up no other, whatever it does with the gas and however much it returns.
    function _newestRootOf(ISettlement settlement) private view returns (bytes32 root) {
        // Who seals with too little for an answer has a 64th of it left, and cannot write a seal that leaves a root out.
        bytes memory asked = abi.encodeCall(ISettlement.newestRoot, ());
        assembly ("memory-safe") {
            let answered := staticcall(ASK_GAS, settlement, add(asked, 32), mload(asked), 0, 32)
            if and(answered, eq(returndatasize(), 32)) { root := mload(0) }
        }
    }

    function _memberAt(uint256 member) private view returns (Member storage) {
        if (member >= _members.length) revert Federation_NoMember(member, _members.length);
        return _members[member];
    }

    function _leafOf(uint256 member, ISettlement settlement, bytes32 root) private pure returns (bytes32) {
        return _hashTwice(abi.encode(member, settlement, root));
    }

    function _hashTwice(bytes memory encoded) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(encoded)));
    }

    /// Layer by layer, in pairs that are hashed in ascending order; an odd one is taken along.
    function _fold(bytes32[] memory layer) private pure returns (bytes32) {
        for (uint256 count = layer.length; count > 1; count = (count + 1) / 2) {
            for (uint256 i = 0; i < count / 2; ++i) {
                layer[i] = Hashes.commutativeKeccak256(layer[2 * i], layer[2 * i + 1]);
            }
            if (count % 2 == 1) layer[count / 2] = layer[count - 1];
        }
        return layer[0];
    }
}
