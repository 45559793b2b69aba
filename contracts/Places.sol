// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {NetworkDomain} from "./NetworkDomain.sol";
import {IOracleSet, Oracle} from "./interfaces/IOracleSet.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {DeviceKey} from "./libraries/DeviceKey.sol";

/// @title Who signs: oracles by their permanent ids, with the accounts, keys and bonds that are theirs.
///
/// Accounts and keys point to an id and keep pointing to it. So who answers for a signature is one look-up, however often
/// the oracle has moved, and nobody comes upon a place by an account that was another's. Storage is arranged so that a
/// founder costs three slots and an eighth: an account's id, two slots of a record, and a place among eight ids to a slot.
abstract contract Places is IOracleSet, NetworkDomain {
    using SafeERC20 for IERC20;

    uint256 public constant MAX_ORACLES = 31;
    bytes32 private constant RECEIPT_KEY_TYPEHASH = keccak256("ReceiptKey(uint32 oracle,bytes32 key)");
    /// Of the smallest bond.
    uint96 private constant SLASHED_PART = 10;

    uint256 internal constant DIRECTORY = 4;
    uint256 private constant BOND_ASSET = 5;
    /// minBond in 96 bits, activationDelay, unbondingTime, decisionTime in 48 each, from the lowest.
    uint256 private constant TERMS = 6;

    /// @inheritdoc IOracleSet
    mapping(address signer => bool) public isAdmitted;
    mapping(uint32 id => Oracle) internal _oracles;
    /// Whose an account is, or was. Never taken back.
    mapping(address account => uint32 id) private _ids;
    /// The same of receipt keys.
    mapping(bytes32 key => uint32 id) private _keyIds;
    mapping(uint32 id => address to) private _offers;
    uint32 private _lastId;
    /// Everyone who has joined and not asked to leave, ascending by account.
    uint32[] private _joined;

    modifier onlyGovernance() {
        if (msg.sender != _governance()) revert OracleSet_NotGovernance(msg.sender);
        _;
    }

    /// @inheritdoc IOracleSet
    function initialize(address[] calldata founders, address[] calldata payees) external onlyFactory {
        uint96 bond = minBond();
        for (uint256 i = 0; i < founders.length; ++i) {
            _join(founders[i], payees[i], bond, uint48(block.timestamp));
        }
        commit();
    }

    /// @inheritdoc IOracleSet
    function admit(address signer, bool admitted) external onlyGovernance {
        isAdmitted[signer] = admitted;
        emit OracleAdmitted(signer, admitted);
    }

    /// @inheritdoc IOracleSet
    function join(address payee) external {
        if (!isAdmitted[msg.sender]) revert OracleSet_NotAdmitted(msg.sender);
        isAdmitted[msg.sender] = false;
        uint96 bond = minBond();
        _join(msg.sender, payee, bond, uint48(block.timestamp) + activationDelay());
        _takeIn(bond);
    }

    /// @inheritdoc IOracleSet
    function requestExit() external {
        (uint32 id,) = _mine();
        _leave(id);
    }

    /// @inheritdoc IOracleSet
    function dismiss(address signer) external onlyGovernance {
        uint32 id = liableFor(signer);
        if (id == 0) revert OracleSet_NotJoined(signer);
        _leave(id);
    }

    /// @inheritdoc IOracleSet
    function exit() external {
        (uint32 id, Oracle storage mine) = _mine();
        (uint96 bond, uint48 leavesAt) = (mine.bond, mine.leavesAt);
        if (leavesAt == 0) revert OracleSet_NotLeaving(msg.sender);
        _requireNoChallenge();
        if (block.timestamp < leavesAt) revert OracleSet_NotReady(leavesAt, block.timestamp);
        delete _oracles[id];
        delete _offers[id];
        emit OracleLeft(id, msg.sender, bond);
        bondAsset().safeTransfer(msg.sender, bond);
    }

    /// @inheritdoc IOracleSet
    function addBond(uint96 amount) external {
        (uint32 id, Oracle storage mine) = _mine();
        mine.bond += amount;
        emit BondAdded(id, msg.sender, amount, mine.bond);
        _takeIn(amount);
    }

    /// @inheritdoc IOracleSet
    function setReceiptKey(bytes32 keyX, bytes32 keyY, bytes calldata signature) external {
        (uint32 id, Oracle storage mine) = _mine();
        bytes32 key = DeviceKey.idOf(keyX, keyY);
        uint32 owner = _keyIds[key];
        if (owner != 0 && owner != id) revert OracleSet_KeyTaken(key);
        bytes32 said = keccak256(abi.encode(RECEIPT_KEY_TYPEHASH, id, key));
        bytes memory signed = abi.encodePacked(hex"1901", _domainSeparator(), said);
        if (!DeviceKey.verify(keyX, keyY, signed, signature)) revert OracleSet_KeyNotHeld(key);
        _keyIds[key] = id;
        mine.receiptKey = key;
        emit ReceiptKeySet(id, msg.sender, key);
    }

    /// @inheritdoc IOracleSet
    function offer(address to) external {
        (uint32 id,) = _mine();
        _offers[id] = to;
        emit OfferMade(id, msg.sender, to);
    }

    /// @inheritdoc IOracleSet
    function takeOver(address from) external {
        uint32 id = _ids[from];
        if (_offers[id] != msg.sender) revert OracleSet_NotOffered(from, msg.sender);
        Oracle storage it = _oracles[id];
        address before = it.account;
        _give(id, msg.sender);
        it.account = msg.sender;
        delete _offers[id];
        emit SignerRotated(id, before, msg.sender);
        if (it.leavesAt != 0) return;
        _takeOut(id);
        _putIn(id);
        commit();
    }

    /// @inheritdoc IOracleSet
    function liableFor(address signer) public view returns (uint32 id) {
        return _alive(_ids[signer]);
    }

    /// @inheritdoc IOracleSet
    function liableForKey(bytes32 key) public view returns (uint32 id) {
        return _alive(_keyIds[key]);
    }

    /// @inheritdoc IOracleSet
    function commit() public {
        address[] memory signers = activeSigners();
        // Whoever is left goes on rather than nobody.
        if (signers.length == 0) return;
        bytes memory packed = _packed(signers);
        bytes32 commitment = keccak256(packed);
        if (commitment == settlement().signersCommitment()) return;
        emit SignersCommitted(commitment, quorumOf(signers.length), signers);
        settlement().commitSigners(packed);
    }

    /// @inheritdoc IOracleSet
    function activeSigners() public view returns (address[] memory signers) {
        uint256 count = 0;
        uint96 least = minBond();
        address[] memory found = new address[](_joined.length);
        for (uint256 i = 0; i < found.length; ++i) {
            Oracle storage it = _oracles[_joined[i]];
            if (it.activeFrom <= block.timestamp && it.bond >= least) found[count++] = it.account;
        }
        signers = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            signers[i] = found[i];
        }
    }

    /// @inheritdoc IOracleSet
    function joined() external view returns (uint32[] memory ids) {
        return _joined;
    }

    /// @inheritdoc IOracleSet
    function quorumOf(uint256 signers) public pure returns (uint256) {
        return signers * 2 / 3 + 1;
    }

    /// @inheritdoc IOracleSet
    function oracleOf(uint32 id) external view returns (Oracle memory) {
        return _oracles[id];
    }

    /// @inheritdoc IOracleSet
    function settlement() public view returns (ISettlement) {
        return ISettlement(_address(SETTLEMENT));
    }

    /// @inheritdoc IOracleSet
    function bondAsset() public view returns (IERC20) {
        return IERC20(_address(BOND_ASSET));
    }

    /// @inheritdoc IOracleSet
    function minBond() public view returns (uint96) {
        return uint96(_word(TERMS));
    }

    /// @inheritdoc IOracleSet
    function slash() public view returns (uint96) {
        return minBond() / SLASHED_PART;
    }

    /// @inheritdoc IOracleSet
    function activationDelay() public view returns (uint48) {
        return uint48(_word(TERMS) >> 96);
    }

    /// @inheritdoc IOracleSet
    function unbondingTime() public view returns (uint48) {
        return uint48(_word(TERMS) >> 144);
    }

    /// @inheritdoc IOracleSet
    function decisionTime() public view returns (uint48) {
        return uint48(_word(TERMS) >> 192);
    }

    /// From the caller, and all of it: an asset that begins to take a fee would leave the last one out without its bond.
    function _takeIn(uint256 amount) internal {
        IERC20 asset = bondAsset();
        uint256 before = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - before;
        if (came != amount) revert OracleSet_WrongAmountCame(amount, came);
    }

    /// Reverts while a challenge is open.
    function _requireNoChallenge() internal view virtual;

    /// Signs no more, unless it is the last one that can.
    function _remove(uint32 id) internal {
        Oracle storage it = _oracles[id];
        if (it.leavesAt != 0) return;
        address[] memory active = activeSigners();
        if (active.length > 1 || (active.length == 1 && active[0] != it.account)) _depart(id);
        commit();
    }

    function _leave(uint32 id) private {
        if (_oracles[id].leavesAt != 0) revert OracleSet_AlreadyLeaving(_oracles[id].account);
        _depart(id);
        if (activeSigners().length == 0) revert OracleSet_LastOne();
        commit();
    }

    function _depart(uint32 id) private {
        Oracle storage it = _oracles[id];
        _takeOut(id);
        it.leavesAt = uint48(block.timestamp) + unbondingTime();
        emit OracleLeaving(id, it.account, it.leavesAt);
    }

    function _join(address account, address payee, uint96 bond, uint48 activeFrom) private {
        if (payee == address(0)) revert OracleSet_NoPayee();
        if (account == address(0)) revert OracleSet_NoSigner();
        if (_joined.length >= MAX_ORACLES) revert OracleSet_Full(MAX_ORACLES);
        uint32 id = ++_lastId;
        _give(id, account);
        _oracles[id] = Oracle(account, activeFrom, 0, payee, bond, 0);
        _putIn(id);
        emit OracleJoined(id, account, payee, bond, activeFrom);
    }

    /// An account that nobody has had.
    function _give(uint32 id, address account) private {
        if (_ids[account] != 0) revert OracleSet_AccountTaken(account);
        _ids[account] = id;
    }

    function _putIn(uint32 id) private {
        address account = _oracles[id].account;
        uint256 i = _joined.length;
        _joined.push(id);
        for (; i > 0 && _oracles[_joined[i - 1]].account > account; --i) {
            _joined[i] = _joined[i - 1];
        }
        _joined[i] = id;
    }

    function _takeOut(uint32 id) private {
        uint256 i = 0;
        // Panics at the end of the list if the id is not in it.
        while (_joined[i] != id) ++i;
        for (uint256 last = _joined.length - 1; i < last; ++i) {
            _joined[i] = _joined[i + 1];
        }
        _joined.pop();
    }

    function _mine() private view returns (uint32 id, Oracle storage mine) {
        id = _ids[msg.sender];
        mine = _oracles[id];
        if (id == 0 || mine.account != msg.sender) revert OracleSet_NotJoined(msg.sender);
    }

    function _alive(uint32 id) private view returns (uint32) {
        return _oracles[id].account == address(0) ? 0 : id;
    }

    /// 20 bytes each: what `Settlement.submit` is given. Settlement takes them only if they ascend, each once.
    function _packed(address[] memory signers) private pure returns (bytes memory packed) {
        for (uint256 i = 0; i < signers.length; ++i) {
            packed = bytes.concat(packed, bytes20(signers[i]));
        }
    }

    function _domainName() internal pure override returns (string memory) {
        return "Cairn OracleSet";
    }

    function _domainHash() internal pure override returns (bytes32) {
        return keccak256("Cairn OracleSet");
    }
}
