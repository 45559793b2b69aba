// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Allowances} from "./Allowances.sol";
import {OwnerBonds} from "./OwnerBonds.sol";
import {IAdmission} from "./interfaces/IAdmission.sol";
import {
    Acceptance,
    Cut,
    Device,
    IDeviceRegistry,
    Registration,
    SignedMessage
} from "./interfaces/IDeviceRegistry.sol";
import {DeviceKey} from "./libraries/DeviceKey.sol";
import {MessageBytes} from "./libraries/MessageBytes.sol";

/// @title DeviceRegistry: see IDeviceRegistry for the sentences that hold.
contract DeviceRegistry is OwnerBonds, Allowances {
    bytes32 public constant CONSENT_TYPEHASH = keccak256(
        "DeviceConsent(bytes32 keyX,bytes32 keyY,address owner,uint64 cell,bytes32 model,bytes32 details,uint256 nonce,uint256 deadline)"
    );
    bytes32 public constant MOVE_TYPEHASH =
        keccak256("DeviceMove(bytes32 device,uint64 cell,uint256 nonce,uint256 deadline)");
    bytes32 public constant ACCEPTANCE_TYPEHASH =
        keccak256("DeviceAcceptance(bytes32 device,address owner,uint256 nonce,uint256 deadline)");

    /// Good for as long as the device's nonce is this.
    struct Offer {
        address to;
        uint32 nonce;
    }

    /// Details are few words; what is longer is not for the chain.
    uint256 public constant MAX_DETAILS = 1024;

    mapping(bytes32 device => Device) private _devices;
    mapping(bytes32 device => Offer) private _offers;
    mapping(bytes32 device => mapping(uint64 sequence => bool)) private _forgiven;
    /// @inheritdoc IDeviceRegistry
    mapping(address owner => mapping(address operator => bool)) public isOperator;

    /// @inheritdoc IDeviceRegistry
    address public admission;

    /// @inheritdoc IDeviceRegistry
    function register(Registration calldata registration, bytes calldata signature)
        external
        returns (bytes32 device)
    {
        Refusal refusal;
        (device, refusal) =
            _register(registration, signature, _isFor(registration.owner), admission, _domainSeparator());
        if (refusal != Refusal.None) revert DeviceRegistry_Refused(device, refusal);
    }

    /// @inheritdoc IDeviceRegistry
    function registerBatch(
        Registration[] calldata registrations,
        bytes[] calldata signatures,
        Acceptance[] calldata acceptances
    ) external returns (uint256 registered) {
        uint256 count = registrations.length;
        if (count != signatures.length) revert DeviceRegistry_LengthsDiffer(count, signatures.length);
        address hook = admission;
        bytes32 domain = _domainSeparator();
        bool bare = acceptances.length == 0;
        if (!bare && count != acceptances.length) {
            revert DeviceRegistry_LengthsDiffer(count, acceptances.length);
        }
        for (uint256 i = 0; i < count; ++i) {
            Registration calldata given = registrations[i];
            bool accepted = _isFor(given.owner);
            bytes32 device;
            Refusal refusal = Refusal.None;
            if (!accepted && !bare && acceptances[i].signature.length != 0) {
                device = DeviceKey.idOf(given.keyX, given.keyY);
                accepted = _hasAccepted(device, given.owner, acceptances[i]);
                if (!accepted) refusal = Refusal.BadAcceptance;
            }
            if (refusal == Refusal.None) {
                (device, refusal) = _register(given, signatures[i], accepted, hook, domain);
            }
            if (refusal == Refusal.None) ++registered;
            else emit RegistrationRefused(device, refusal);
        }
    }

    /// @inheritdoc IDeviceRegistry
    function offer(bytes32[] calldata devices, address to) external {
        for (uint256 i = 0; i < devices.length; ++i) {
            _requireOwner(devices[i]);
            _offers[devices[i]] = Offer(to, _devices[devices[i]].nonce);
            emit DeviceOffered(devices[i], msg.sender, to);
        }
    }

    /// @inheritdoc IDeviceRegistry
    function accept(bytes32[] calldata devices) external {
        for (uint256 i = 0; i < devices.length; ++i) {
            address to = offeredTo(devices[i]);
            _accept(devices[i], to != address(0) && _isFor(to) ? to : _ownerOf(devices[i]), true);
        }
    }

    /// @inheritdoc IDeviceRegistry
    function acceptFor(bytes32 device, address account, Acceptance calldata acceptance) external {
        if (!_hasAccepted(device, account, acceptance)) {
            revert DeviceRegistry_BadAcceptance(device, account);
        }
        _accept(device, account, false);
    }

    /// @inheritdoc IDeviceRegistry
    function move(
        bytes32 device,
        bytes32 keyX,
        bytes32 keyY,
        uint64 cell,
        uint256 deadline,
        bytes calldata signature
    ) external {
        _requireOwner(device);
        if (block.timestamp > deadline) revert DeviceRegistry_Expired(deadline, block.timestamp);
        Device storage known = _devices[device];
        bytes memory message = _typedData(
            _domainSeparator(), keccak256(abi.encode(MOVE_TYPEHASH, device, cell, known.nonce, deadline))
        );
        bool itsKey = keyY != 0 && DeviceKey.idOf(keyX, keyY) == device;
        if (!itsKey || !DeviceKey.verify(keyX, keyY, message, signature)) {
            revert DeviceRegistry_BadSignature(device);
        }
        ++known.nonce;
        emit DeviceMoved(device, cell);
    }

    /// @inheritdoc IDeviceRegistry
    function remove(bytes32 device) external {
        _requireOwner(device);
        _remove(device, msg.sender);
    }

    /// @inheritdoc IDeviceRegistry
    function setOperator(address operator, bool allowed) external {
        isOperator[msg.sender][operator] = allowed;
        emit OperatorSet(msg.sender, operator, allowed);
    }

    /// @inheritdoc IDeviceRegistry
    function reportKeyShared(
        bytes32 keyX,
        bytes32 keyY,
        uint64 sequence,
        SignedMessage calldata first,
        SignedMessage calldata second
    ) external returns (uint128 amount) {
        bytes32 device = DeviceKey.idOf(keyX, keyY);
        Device storage known = _devices[device];
        if (known.keyShared || _forgiven[device][sequence]) {
            revert DeviceRegistry_SettledBefore(device, sequence);
        }
        bytes32 one = _requireSaid(device, keyX, keyY, sequence, first);
        if (one == _requireSaid(device, keyX, keyY, sequence, second)) {
            revert DeviceRegistry_NotShared(device);
        }
        address owner = known.owner;
        if (known.registeredAt != 0) _remove(device, owner);
        uint128 from;
        (amount, from) = _cutOf(owner);
        if (amount == 0) revert DeviceRegistry_NothingToCut(device);
        known.keyShared = true;
        uint64 dueAt = uint64(block.timestamp + unbondingTime());
        _keepCut(device, Cut(owner, dueAt, msg.sender, sequence, amount, from));
        emit KeyShared(device, owner, msg.sender, sequence, amount, dueAt);
    }

    /// @inheritdoc IDeviceRegistry
    function grantAppeal(bytes32 device) external {
        _requireGovernance();
        Cut memory cut = _takeCut(device);
        _devices[device].keyShared = false;
        _forgiven[device][cut.sequence] = true;
        _giveBack(cut);
        emit AppealGranted(device, cut.owner, cut.amount);
    }

    /// @inheritdoc IDeviceRegistry
    function setAdmission(address hook) external {
        _requireGovernance();
        admission = hook;
        emit AdmissionSet(hook);
    }

    /// @inheritdoc IDeviceRegistry
    function deviceOf(bytes32 device) external view returns (Device memory found) {
        found = _devices[device];
        found.owner = _ownerOf(device);
    }

    /// @inheritdoc IDeviceRegistry
    function offeredTo(bytes32 device) public view returns (address) {
        Offer memory it = _offers[device];
        bool good = _ownerOf(device) != address(0) && it.nonce == _devices[device].nonce;
        return good ? it.to : address(0);
    }

    /// @param hook who says whether it may be registered; zero for nobody.
    function _register(
        Registration calldata given,
        bytes calldata signature,
        bool accepted,
        address hook,
        bytes32 domain
    ) private returns (bytes32 device, Refusal refusal) {
        device = DeviceKey.idOf(given.keyX, given.keyY);
        Device storage known = _devices[device];
        (address before, uint32 nonce) = (_ownerOf(device), known.nonce);
        (address owner, bool verified) = (given.owner, given.keyY != 0);
        if (block.timestamp > given.deadline) return (device, Refusal.Expired);
        if (owner == address(0)) return (device, Refusal.NoOwner);
        if (before != address(0) && known.verified) return (device, Refusal.AlreadyRegistered);
        if (known.keyShared) return (device, Refusal.KeyShared);
        if (given.details.length > MAX_DETAILS) return (device, Refusal.DetailsTooLong);
        if (signature.length != 64) return (device, Refusal.BadSignature);
        if (verified && !DeviceKey.verify(given.keyX, given.keyY, _consent(given, nonce, domain), signature))
        {
            return (device, Refusal.BadSignature);
        }
        if (hook != address(0)) {
            bool may = _mayRegister(hook, given, device);
            // Nor if it has done anything with the device meanwhile.
            bool same = known.nonce == nonce && _ownerOf(device) == before;
            if (!may || !same) return (device, Refusal.NotAdmitted);
        }
        if (bondPerDevice() != 0) {
            // Where no bond is asked for, the device's consent is enough, whoever sends it.
            if (!accepted) return (device, Refusal.NotOwner);
            if (!_cover(owner)) return (device, Refusal.BondTooSmall);
            if (before != address(0)) _release(before);
        }
        (known.owner, known.registeredAt) = (owner, uint40(block.timestamp));
        (known.nonce, known.verified, known.accepted) = (nonce + 1, verified, accepted);
        if (!verified) {
            emit DeviceRegisteredUnverified(device, owner, given, nonce, signature, accepted);
        } else {
            emit DeviceRegistered(
                device, owner, given.keyX, given.keyY, given.cell, given.model, given.details, accepted
            );
        }
    }

    /// @param account whom the device is offered to, or else its owner.
    /// @param itself the account, or its operator, is calling; if not, it has signed.
    function _accept(bytes32 device, address account, bool itself) private {
        if (account == address(0) || (itself && !_isFor(account))) {
            revert DeviceRegistry_NotOffered(device, msg.sender);
        }
        Device storage known = _devices[device];
        address from = _ownerOf(device);
        if (account == offeredTo(device)) {
            _release(from);
            _requireCover(account);
            delete _offers[device];
            // The nonce counts on: what was signed for the last owner, or by this one before, is used up.
            (known.owner, known.accepted) = (account, true);
            ++known.nonce;
            emit DeviceTransferred(device, from, account);
        } else {
            if (account != from || known.accepted) revert DeviceRegistry_NotOffered(device, account);
            known.accepted = true;
            emit DeviceAccepted(device, account);
        }
    }

    /// A hook that reverts refuses: one device of a batch does not sink the others.
    function _mayRegister(address hook, Registration calldata given, bytes32 device) private returns (bool) {
        try IAdmission(hook).mayRegister(given.owner, device, given.model) returns (bool may) {
            return may;
        } catch {
            return false;
        }
    }

    function _requireGovernance() private view {
        if (msg.sender != _governance()) revert DeviceRegistry_NotGovernance(msg.sender);
    }

    /// That the caller acts for an account.
    function _isFor(address account) private view returns (bool) {
        return msg.sender == account || isOperator[account][msg.sender];
    }

    /// That the account has signed that it takes the device as it stands.
    function _hasAccepted(bytes32 device, address account, Acceptance calldata acceptance)
        private
        view
        returns (bool)
    {
        if (block.timestamp > acceptance.deadline) return false;
        bytes32 structHash = keccak256(
            abi.encode(ACCEPTANCE_TYPEHASH, device, account, _devices[device].nonce, acceptance.deadline)
        );
        return SignatureChecker.isValidSignatureNow(account, _digestOf(structHash), acceptance.signature);
    }

    function _consent(Registration calldata given, uint256 nonce, bytes32 domain)
        private
        pure
        returns (bytes memory)
    {
        return _typedData(
            domain,
            keccak256(
                abi.encode(
                    CONSENT_TYPEHASH,
                    given.keyX,
                    given.keyY,
                    given.owner,
                    given.cell,
                    given.model,
                    keccak256(given.details),
                    nonce,
                    given.deadline
                )
            )
        );
    }

    function _typedData(bytes32 domain, bytes32 structHash) private pure returns (bytes memory) {
        return abi.encodePacked(hex"1901", domain, structHash);
    }

    /// Reverts unless the device said this. @return the hash of what it signed.
    function _requireSaid(
        bytes32 device,
        bytes32 keyX,
        bytes32 keyY,
        uint64 sequence,
        SignedMessage calldata it
    ) private view returns (bytes32) {
        bytes memory said = MessageBytes.encode(
            _networkId(), device, sequence, it.timeMs, it.contentType, it.extensions, it.payload
        );
        if (keyY == 0 || !DeviceKey.verify(keyX, keyY, said, it.signature)) {
            revert DeviceRegistry_NotShared(device);
        }
        return keccak256(said);
    }

    /// Who owned it last still answers for it: `owner` stays.
    function _remove(bytes32 device, address owner) private {
        _release(owner);
        _devices[device].registeredAt = 0;
        emit DeviceRemoved(device, owner);
    }

    /// Zero when it is not registered.
    function _ownerOf(bytes32 device) private view returns (address) {
        Device storage known = _devices[device];
        return known.registeredAt == 0 ? address(0) : known.owner;
    }

    function _requireOwner(bytes32 device) private view {
        address owner = _ownerOf(device);
        if (owner != msg.sender) revert DeviceRegistry_NotOwner(device, owner, msg.sender);
    }

    function _domainName() internal pure override returns (string memory) {
        return "Cairn DeviceRegistry";
    }

    function _domainHash() internal pure override returns (bytes32) {
        return keccak256("Cairn DeviceRegistry");
    }
}
