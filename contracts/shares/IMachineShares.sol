// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";

/// What shares are opened with. Only manager, machines and recoveries ever change, as the sentences below say.
struct ShareTerms {
    string name;
    string symbol;
    ISettlement settlement;
    IDeviceRegistry registry;
    /// What bids are made in.
    IERC20 money;
    /// Who is asked whether shares may move (IShareCompliance); zero: nobody.
    address compliance;
    /// Runs the machines from day to day.
    address manager;
    /// The least that a sale brings, base units of `money` for all shares together.
    uint128 floor;
    bytes32[] machines;
    address[] holders;
    uint128[] amounts;
    /// So many of these, together, recover what a lost wallet holds; none: nobody does.
    address[] guardians;
    uint8 quorum;
}

/// Manager: `account` runs the machines. Machine: `word` is one of the machines. Sell: at `word` base units or more.
/// WindUp: to the highest bidder at any price, or, where nobody bids, to `account`.
enum Kind {
    Manager,
    Machine,
    Sell,
    WindUp
}

struct Decision {
    Kind kind;
    /// Not carried out later than that.
    uint48 until;
    /// Since when enough shares back it; zero while they do not.
    uint48 backedSince;
    bool carried;
    address account;
    bytes32 word;
    /// Shares that back it, and cannot move.
    uint128 support;
}

struct Bid {
    address bidder;
    uint128 amount;
    /// Bound until then, and while a sale runs whose reserve it reaches.
    uint48 until;
}

/// Runs while `endsAt` is not zero.
struct Sale {
    uint48 endsAt;
    bool windsUp;
    uint128 reserve;
    /// Gets the machines where nobody bids.
    address heir;
}

struct Recovery {
    address to;
    uint48 readyAt;
    /// What was approved in an earlier one counts no more.
    uint32 round;
    /// What it held when the wait began: what came later has had no notice, and stays.
    uint128 shares;
}

/// @title MachineShares: a machine, or a plant, that many own. The contract is the vault that owns the machines in
/// DeviceRegistry, and the ERC-20 token of its shares.
///
/// 1. All shares are made at the opening. None is ever made or destroyed after it.
/// 2. Whoever holds shares holds `least` of them, a thousandth of all: so there are never more than 1 000 holders, and the
///    kernel can always split the income over all of them. Nobody's dust keeps anybody out.
/// 3. A machine leaves the vault for one of two accounts alone: the bidder who bought it, or the heir of a winding up. What
///    the manager can do is run the listed machines, and let them spend of what was set aside for it in Settlement.
/// 4. Holders decide by shares: those that back a decision stay where they are until it is over, and must have been
///    enough for two days without a break. What was borrowed for a transaction decides nothing. These votes are about this
///    machine alone, and the network's are about the network.
/// 5. A sale needs three quarters of all shares, a winding up nine tenths. Between that and the end lie 7 days, or 14, in which
///    anybody may bid a twentieth more, so whoever is outvoted gets what the best bidder pays, and in a sale at least
///    the floor.
/// 6. A bid is paid in when it is made, for all shares at one price. It comes back whole when another one is higher, or when its
///    time is over and no sale runs that it could win.
/// 7. After the end whoever holds s of S shares gets ⌊total · s / S⌋ of every asset that came and will come, whenever it asks.
///    Shares stay where they are then. What one account, or one asset, does takes nothing of another.
/// 8. A lost wallet's shares move only to where a quorum of guardians said, 14 days after, and not if the wallet objects; no more than it held
///    when they began.
///    What has code and is no delegated wallet cannot have lost a key: nobody recovers anything of it.
/// 9. Income of epochs does not pass through here: the kernel credits holders (kernel/shares/). What comes in here is what the
///    machines had spent; `refill` puts it back to where they spend it from.
interface IMachineShares is IERC20 {
    /// By the shares themselves, once: whoever emits it is a contract, and no account of a person.
    event SharesOpened(address indexed settlement, uint64 epochLength, uint128 supply);
    event MachineListed(bytes32 indexed machine);
    event ManagerSet(address manager);
    event Proposed(uint256 indexed id, Kind kind, address account, bytes32 word, uint48 until);
    event Backed(uint256 indexed id, address indexed holder, uint128 shares, uint128 support);
    event Carried(uint256 indexed id);
    event BidMade(address indexed bidder, uint128 amount, uint48 until);
    event SaleBegun(uint48 endsAt, bool windsUp, uint128 reserve, address heir);
    event SaleEnded();
    event Closed(address indexed to, uint128 amount);
    event Collected(address indexed account, address indexed asset, address to, uint256 amount);
    event RecoveryApproved(
        address indexed lost, address indexed to, address indexed guardian, uint48 readyAt
    );
    event RecoveryCancelled(address indexed lost);
    event Recovered(address indexed lost, address indexed to, uint256 shares);

    error MachineShares_WrongTerms(string field);
    error MachineShares_TooFew(address account, uint256 shares, uint256 least);
    error MachineShares_Backing(address account, uint256 left, uint256 backing);
    error MachineShares_NotAllowed(address from, address to, uint256 shares);
    error MachineShares_ToItself();
    error MachineShares_Closed();
    error MachineShares_NotClosed();
    error MachineShares_NotManager(address caller);
    error MachineShares_NotMachine(bytes32 machine);
    error MachineShares_NoHolder(address account);
    error MachineShares_Over(uint256 id);
    error MachineShares_NotBacked(uint256 id, uint256 support, uint256 needed);
    error MachineShares_NotYet(uint256 readyAt, uint256 time);
    error MachineShares_Selling(uint256 endsAt);
    error MachineShares_NoSale();
    error MachineShares_BidTooLow(uint256 amount, uint256 least);
    error MachineShares_NotBidder(address caller);
    error MachineShares_WrongAmountCame(uint256 amount, uint256 came);
    error MachineShares_Nothing(address account);
    error MachineShares_NotGuardian(address caller);
    error MachineShares_NotLost(address account);

    function initialize(ShareTerms calldata terms) external;

    // Holders

    /// The least that a holder holds.
    function least() external view returns (uint256);

    /// Shares of an account that back a decision, and cannot move.
    function backingOf(address account) external view returns (uint256);

    /// By a holder. Open for 14 days.
    function propose(Kind kind, address account, bytes32 word) external returns (uint256 id);

    /// With all that the caller holds, and with it nothing else. Again, to add what came since.
    function back(uint256 id) external;

    /// Takes back what the caller backs.
    function unback() external;

    /// By anyone, once enough back it and have done so for two days.
    function carryOut(uint256 id) external;

    function decisionOf(uint256 id) external view returns (Decision memory);

    // The machines

    function manager() external view returns (address);

    function isMachine(bytes32 machine) external view returns (bool);

    /// Accepts machines of the list that were offered to the vault, or registered for it.
    function take(bytes32[] calldata machines) external;

    /// By the manager: what a machine may spend of the vault's deposit.
    function allow(bytes32 machine, address asset, uint128 amount, uint32 period, uint128 total, uint64 until)
        external;

    /// By the manager, with the machine's consent: as IDeviceRegistry.move.
    function move(
        bytes32 machine,
        bytes32 keyX,
        bytes32 keyY,
        uint64 cell,
        uint256 deadline,
        bytes calldata signature
    ) external;

    /// Puts what is here of an asset, and nobody's bid, into the vault's deposit.
    function refill(IERC20 asset) external returns (uint256 amount);

    /// By the manager: bonds what is here and nobody's bid, where the network asks for a bond; what is missing of it the manager pays.
    function bond(uint256 amount) external;

    // Sales

    function bid(uint128 amount) external;

    function withdrawBid() external;

    /// Pays back a bid that was beaten or withdrawn.
    function payBack(address bidder) external returns (uint256 amount);

    /// By anyone, after the sale's end.
    function close() external;

    function bestBid() external view returns (Bid memory);

    function owedTo(address bidder) external view returns (uint256);

    function sale() external view returns (Sale memory);

    /// When it was closed; zero before.
    function closedAt() external view returns (uint48);

    /// Who gets the machines; zero for nobody.
    function buyer() external view returns (address);

    /// Offers machines to the buyer, who accepts them in DeviceRegistry. They spend nothing of the vault's deposit any more.
    function handOver(bytes32[] calldata machines) external;

    /// Asks back the deposit and the bonds, after the closing. Settlement pays them out here, to whoever's call.
    function reclaim(address asset) external;

    /// Bonds that were asked back and are ready.
    function unbond() external;

    /// Pays what is due to an account of an asset after the closing.
    function collect(IERC20 asset, address account) external returns (uint256 amount);

    function dueTo(IERC20 asset, address account) external view returns (uint256);

    /// What was collected for an account of an asset since the closing: whoever holds for others shares it among them by that.
    function paidTo(IERC20 asset, address account) external view returns (uint256);

    // Lost wallets

    function guardians() external view returns (address[] memory all, uint256 quorum);

    /// By a guardian. The quorum's last begins the 14 days, anew where it was for another account before.
    function approveRecovery(address lost, address to) external;

    /// By the wallet that is said to be lost.
    function cancelRecovery() external;

    /// By anyone, when it is due.
    function recover(address lost) external;

    function recoveryOf(address lost) external view returns (Recovery memory);
}
