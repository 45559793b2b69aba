// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// What a device consents to when it is registered.
struct Registration {
    /// P-256 coordinates; or the Ed25519 public key and zero.
    bytes32 keyX;
    bytes32 keyY;
    address owner;
    /// H3 cell index; zero for none.
    uint64 cell;
    /// `resource/model` in ASCII, right-padded with zeros.
    bytes32 model;
    /// Canonical CBOR of a flat map of text to number or text.
    bytes details;
    /// Seconds since 1970.
    uint256 deadline;
}

/// What the registry keeps of a device in its one slot. The rest is in the event.
struct Device {
    address owner;
    uint40 registeredAt;
    /// Counts what the device and its owners have agreed to: no consent, and no acceptance, can be used twice.
    uint32 nonce;
    /// False for Ed25519, which the chain cannot check: oracles do, and do not know the device if it is wrong.
    bool verified;
    /// Proved to be in two hands: it is not registered again, unless an appeal is granted.
    bool keyShared;
    /// Its owner agreed to have it. One that it did not agree to earns for it, and spends nothing of it.
    bool accepted;
}

/// An account's signature that it takes a device, over DeviceAcceptance(device, owner, nonce, deadline): 65 bytes, or whatever
/// its contract takes (ERC-1271). The nonce is the device's at the time; beside a registration the one before it.
struct Acceptance {
    uint256 deadline;
    /// Empty: there is none.
    bytes signature;
}

/// What a device said, and its signature (r ‖ s). Its alg is ES256; device and sequence number are given beside it.
struct SignedMessage {
    uint64 timeMs;
    string contentType;
    /// Their map in CBOR; empty where there are none.
    bytes extensions;
    bytes payload;
    bytes signature;
}

/// What was cut from an owner's bond for a shared key, and waits for an appeal.
struct Cut {
    /// Zero when nothing waits.
    address owner;
    /// Seconds since 1970; governance can grant the appeal until the cut is paid, and it is paid no earlier than this.
    uint64 dueAt;
    address reporter;
    uint64 sequence;
    uint128 amount;
    /// What the owner had here before: its bond, and what was on its way out.
    uint128 from;
}

/// An owner's bond and how many devices it covers.
struct OwnerBond {
    uint128 bond;
    uint128 leaving;
    uint64 readyAt;
    uint64 devices;
}

/// Field for field what an account signs: what it lets a subject spend of its deposit (protocol/words/allowance.ts).
struct Allowance {
    address account;
    bytes32 subject;
    address asset;
    /// Base units a period, and in all; either is zero to allow nothing any more.
    uint128 amount;
    /// Seconds, 60 at least.
    uint32 period;
    uint128 total;
    /// Seconds since 1970.
    uint64 until;
    uint64 nonce;
}

/// @title DeviceRegistry: which devices there are, whose they are, and that they agreed.
///
/// 1. A device is registered only with its own signature over owner, key, place, model, details, network, contract, nonce
///    and deadline. It signs the 66 bytes of EIP-712 as it signs any message, so ES256 is checked over their SHA-256.
/// 2. A device's id is its SHA-256 COSE key thumbprint (RFC 9679), computed here: subject ids on chain and off are equal.
/// 3. High s is accepted and brought down, because secure elements and WebCrypto emit it; the nonce rules out replays.
/// 4. A device has one owner. The owner alone offers it to another, moves (with the device's consent) or removes it; it
///    changes hands when the other has accepted it. An offer dies when it is taken back, and with the next thing that
///    counts the nonce on: a registration, a move, a transfer.
/// 5. Nobody has a device without its own doing: what the owner itself, or an operator it names, did not register is not
///    accepted until one of them accepts it, or a signature of the owner's is brought. What is not accepted earns for the
///    owner and spends nothing of it.
/// 6. Where a bond is asked for, an owner's bond covers all its devices, and can be taken out only beyond that. There nothing
///    is registered that the owner does not accept at once: nobody else uses up its bond.
/// 7. The chain cannot check Ed25519, so such an entry binds nobody: anyone may put another in its place, under the next
///    nonce, and squatting is in vain. Oracles go by the newest registration whose signature is good, and pass over what
///    its owner did not do.
/// 8. A bond is cut only for what the device's own key proves: two different messages under one sequence number, said in this
///    network and brought by anyone. One key is then in two hands, or one hand cheats. At most `bondPerDevice` is cut, from
///    whoever owns the device, or owned it last and has money here that covers no other device. The device is removed, and
///    its key barred.
/// 9. What was cut waits `unbondingTime` for an appeal. Granted by governance, it goes back to the owner, the key may come
///    back, and that sequence number never counts against it again. Otherwise half is the reporter's and the rest the
///    treasury's, so that nobody gains by reporting itself, and nobody by deciding. Both collect it.
/// 10. An allowance is its account's own doing, by call or by signature, and none comes back once there was a newer one.
/// 11. Governance may name a contract that is asked whether a device may be registered. It refuses, and takes nothing away.
///
/// Whoever owns a device answers for its key: when a device is sold, the buyer gives it a new one. Ed25519 cannot be checked
/// here: there only reputation falls (kernel/reputation/reputation.ts).
interface IDeviceRegistry {
    enum Refusal {
        None,
        Expired,
        AlreadyRegistered,
        NoOwner,
        BadSignature,
        BondTooSmall,
        NotOwner,
        DetailsTooLong,
        KeyShared,
        BadAcceptance,
        NotAdmitted
    }

    /// The chain has checked the device's consent to all this.
    event DeviceRegistered(
        bytes32 indexed device,
        address indexed owner,
        bytes32 keyX,
        bytes32 keyY,
        uint64 cell,
        bytes32 model,
        bytes details,
        bool accepted
    );
    /// The chain could not check the consent, which oracles do: `signature` is over the registration and the nonce.
    event DeviceRegisteredUnverified(
        bytes32 indexed device,
        address indexed owner,
        Registration registration,
        uint256 nonce,
        bytes signature,
        bool accepted
    );
    event RegistrationRefused(bytes32 indexed device, Refusal reason);
    /// Its owner agrees to have it.
    event DeviceAccepted(bytes32 indexed device, address indexed owner);
    /// To the zero address: an offer is taken back.
    event DeviceOffered(bytes32 indexed device, address indexed from, address indexed to);
    /// The new owner has accepted it.
    event DeviceTransferred(bytes32 indexed device, address indexed from, address indexed to);
    event DeviceMoved(bytes32 indexed device, uint64 cell);
    event DeviceRemoved(bytes32 indexed device, address indexed owner);
    event OperatorSet(address indexed owner, address indexed operator, bool allowed);
    event KeyShared(
        bytes32 indexed device,
        address indexed owner,
        address indexed reporter,
        uint64 sequence,
        uint256 amount,
        uint256 dueAt
    );
    event AppealGranted(bytes32 indexed device, address indexed owner, uint256 amount);
    event CutPaid(bytes32 indexed device, address indexed reporter, uint256 reward, uint256 rest);
    event Collected(address indexed account, uint256 amount);
    event AdmissionSet(address hook);
    event AllowanceSet(
        address indexed account,
        bytes32 indexed subject,
        address indexed asset,
        uint256 amount,
        uint256 period,
        uint256 total,
        uint256 until,
        uint256 nonce
    );
    event BondChanged(address indexed owner, uint256 bond, uint256 leaving, uint256 readyAt);

    error DeviceRegistry_Refused(bytes32 device, Refusal reason);
    error DeviceRegistry_NotOwner(bytes32 device, address owner, address caller);
    /// There is nothing that the account could accept of this device.
    error DeviceRegistry_NotOffered(bytes32 device, address account);
    error DeviceRegistry_BadAcceptance(bytes32 device, address account);
    error DeviceRegistry_Expired(uint256 deadline, uint256 now_);
    error DeviceRegistry_BadSignature(bytes32 device);
    error DeviceRegistry_LengthsDiffer(uint256 registrations, uint256 others);
    error DeviceRegistry_BondTooSmall(uint256 bond, uint256 needed);
    /// The bond asset takes a fee, or gives more than was asked for: it is not supported.
    error DeviceRegistry_WrongAmountCame(uint256 amount, uint256 came);
    error DeviceRegistry_NotReady(uint256 readyAt, uint256 now_);
    /// The two are not different messages under the sequence number, each signed by the key.
    error DeviceRegistry_NotShared(bytes32 device);
    error DeviceRegistry_SettledBefore(bytes32 device, uint64 sequence);
    /// No bond is asked for, or nobody who answers for the device has one left.
    error DeviceRegistry_NothingToCut(bytes32 device);
    error DeviceRegistry_NoCut(bytes32 device);
    error DeviceRegistry_NotGovernance(address caller);
    /// Neither called by the account nor signed by it.
    error DeviceRegistry_NotAllowed(address account, address caller);
    error DeviceRegistry_NonceUsed(uint64 nonce, uint64 next);
    error DeviceRegistry_PeriodTooShort(uint32 period, uint32 least);

    /// Anyone may send a device's consent. Reverts with the reason if it is refused.
    /// @param signature 64 bytes: r ‖ s, or the Ed25519 signature.
    function register(Registration calldata registration, bytes calldata signature)
        external
        returns (bytes32 device);

    /// Many at once. One that is refused does not sink the others: it leaves an event with the reason.
    /// @param acceptances of the owners: one for each registration, or none at all.
    function registerBatch(
        Registration[] calldata registrations,
        bytes[] calldata signatures,
        Acceptance[] calldata acceptances
    ) external returns (uint256 registered);

    /// Offers one's devices to another account, in place of whom they were offered to before; to zero takes the offers back.
    function offer(bytes32[] calldata devices, address to) external;

    /// For whom a device is offered to: takes it over. For an owner that did not register it itself: agrees to have it. By
    /// that account, or an operator of its own.
    function accept(bytes32[] calldata devices) external;

    /// The same for `account`, by its signature. Anyone may bring it.
    function acceptFor(bytes32 device, address account, Acceptance calldata acceptance) external;

    /// @param signature the device's, over DeviceMove(device, cell, nonce, deadline). Ed25519 devices cannot be moved on
    /// chain: remove and register them again.
    function move(
        bytes32 device,
        bytes32 keyX,
        bytes32 keyY,
        uint64 cell,
        uint256 deadline,
        bytes calldata signature
    ) external;

    function remove(bytes32 device) external;

    /// Lets `operator` register and accept devices in the caller's name, against the caller's bond.
    function setOperator(address operator, bool allowed) external;

    /// Lets a subject, which is mostly a device, spend of the account's deposit: so much a period, so much in all, until a
    /// time. In place of what it was allowed before of that asset. By the account itself, or by anyone with its signature
    /// (EIP-712, ERC-1271). The nonces of an account for a subject ascend: what was signed before a newer one is used up.
    /// What is locked already stays locked.
    function allow(Allowance calldata given, bytes calldata signature) external;

    /// The least nonce that an allowance of this account for this subject can have.
    function allowanceNonce(address account, bytes32 subject) external view returns (uint64);

    function bond(uint256 amount) external;
    function requestUnbond(uint256 amount) external;
    function unbond() external;

    /// By anyone who has two messages of one device under one sequence number.
    /// @return amount cut from the bond, base units.
    function reportKeyShared(
        bytes32 keyX,
        bytes32 keyY,
        uint64 sequence,
        SignedMessage calldata first,
        SignedMessage calldata second
    ) external returns (uint128 amount);

    /// By governance, before the cut is paid.
    function grantAppeal(bytes32 device) external;

    /// By anyone, once the time for an appeal is over.
    function payCut(bytes32 device) external;

    /// Pays an account what it is owed of cuts. Anyone may call it.
    function collect(address account) external returns (uint256 amount);

    function owedTo(address account) external view returns (uint256);

    /// By governance: a contract (IAdmission) that is asked about each registration; zero for none.
    function setAdmission(address hook) external;

    function admission() external view returns (address);

    function bondAsset() external view returns (IERC20);

    /// Base units an owner holds for each of its devices; zero asks for none.
    function bondPerDevice() external view returns (uint128);

    function unbondingTime() external view returns (uint64);

    function cutOf(bytes32 device) external view returns (Cut memory);

    function deviceOf(bytes32 device) external view returns (Device memory);

    /// Whom it is offered to; zero for nobody.
    function offeredTo(bytes32 device) external view returns (address);

    function bondOf(address owner) external view returns (OwnerBond memory);

    function isOperator(address owner, address operator) external view returns (bool);
}
