// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Allowance, IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {Deposit, ISettlement} from "../interfaces/ISettlement.sol";
import {IMachineShares, Kind, ShareTerms} from "./IMachineShares.sol";
import {Recoveries} from "./Recoveries.sol";

/// @title MachineShares: see IMachineShares for the sentences that hold. ShareToken has the shares, Decisions what holders
/// decide, Sales the money, Recoveries lost wallets; this file the machines.
contract MachineShares is Recoveries {
    using SafeERC20 for IERC20;

    uint256 private constant MOST_MACHINES = 64;

    /// @inheritdoc IMachineShares
    address public manager;
    uint256 private _machines;
    /// @inheritdoc IMachineShares
    mapping(bytes32 machine => bool) public isMachine;

    modifier onlyManager() {
        if (msg.sender != manager) revert MachineShares_NotManager(msg.sender);
        _;
    }

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IMachineShares
    function initialize(ShareTerms calldata terms) external onlyFactory initializer {
        __open(terms);
        __guard(terms);
        _setManager(terms.manager);
        for (uint256 i = 0; i < terms.machines.length; ++i) {
            _list(terms.machines[i]);
        }
    }

    /// @inheritdoc IMachineShares
    function take(bytes32[] calldata machines) external {
        _requireOpen();
        _requireMachines(machines);
        _registry().accept(machines);
    }

    /// @inheritdoc IMachineShares
    function allow(bytes32 machine, address asset, uint128 amount, uint32 period, uint128 total, uint64 until)
        external
        onlyManager
    {
        _requireOpen();
        if (!isMachine[machine]) revert MachineShares_NotMachine(machine);
        IDeviceRegistry registry = _registry();
        uint64 nonce = registry.allowanceNonce(address(this), machine);
        registry.allow(Allowance(address(this), machine, asset, amount, period, total, until, nonce), "");
    }

    /// @inheritdoc IMachineShares
    function move(
        bytes32 machine,
        bytes32 keyX,
        bytes32 keyY,
        uint64 cell,
        uint256 deadline,
        bytes calldata signature
    ) external onlyManager {
        _registry().move(machine, keyX, keyY, cell, deadline, signature);
    }

    /// @inheritdoc IMachineShares
    function refill(IERC20 asset) external nonReentrant returns (uint256 amount) {
        _requireOpen();
        amount = _ours(asset);
        if (amount == 0) revert MachineShares_Nothing(address(this));
        asset.forceApprove(address(_settlement()), amount);
        _settlement().deposit(address(this), address(asset), amount);
    }

    /// @inheritdoc IMachineShares
    function bond(uint256 amount) external onlyManager nonReentrant {
        _requireOpen();
        IERC20 asset = _registry().bondAsset();
        if (amount == 0) revert MachineShares_Nothing(address(this));
        uint256 here = _ours(asset);
        // Whoever puts what is here back into the deposit first keeps no machine out.
        if (here < amount) asset.safeTransferFrom(msg.sender, address(this), amount - here);
        asset.forceApprove(address(_registry()), amount);
        _registry().bond(amount);
    }

    /// @inheritdoc IMachineShares
    function handOver(bytes32[] calldata machines) external {
        _requireClosed();
        if (buyer == address(0)) revert MachineShares_NotBidder(address(0));
        IDeviceRegistry registry = _registry();
        registry.offer(machines, buyer);
        // What is left of the deposit is the holders'. Until the buyer accepts, the machine would still spend of it.
        address asset = _settlement().payment();
        for (uint256 i = 0; i < machines.length; ++i) {
            uint64 nonce = registry.allowanceNonce(address(this), machines[i]);
            registry.allow(Allowance(address(this), machines[i], asset, 0, 1 days, 0, 0, nonce), "");
        }
    }

    /// @inheritdoc IMachineShares
    function reclaim(address asset) external {
        _requireClosed();
        Deposit memory ours = _settlement().depositOf(address(this), asset);
        uint256 left = uint256(ours.deposited) - ours.withdrawn;
        // Asked for once: to ask again would begin the wait again.
        if (ours.requested < left) _settlement().requestWithdraw(asset, left);
        IDeviceRegistry registry = _registry();
        if (address(registry.bondAsset()) != asset) return;
        uint128 each = registry.bondPerDevice();
        uint256 bonded = registry.bondOf(address(this)).bond;
        uint256 needed = uint256(registry.bondOf(address(this)).devices) * each;
        if (bonded > needed) registry.requestUnbond(bonded - needed);
    }

    /// @inheritdoc IMachineShares
    function unbond() external {
        _requireClosed();
        _registry().unbond();
    }

    function _carry(Kind kind, address account, bytes32 word) internal override {
        if (kind == Kind.Manager) _setManager(account);
        else if (kind == Kind.Machine) _list(word);
        else _begin(kind, account, uint128(uint256(word)));
    }

    function _setManager(address account) private {
        manager = account;
        emit ManagerSet(account);
    }

    function _list(bytes32 machine) private {
        if (isMachine[machine] || ++_machines > MOST_MACHINES) revert MachineShares_WrongTerms("machines");
        isMachine[machine] = true;
        emit MachineListed(machine);
    }

    function _requireMachines(bytes32[] calldata machines) private view {
        for (uint256 i = 0; i < machines.length; ++i) {
            if (!isMachine[machines[i]]) revert MachineShares_NotMachine(machines[i]);
        }
    }

    function _registry() private view returns (IDeviceRegistry) {
        return IDeviceRegistry(_address(REGISTRY));
    }

    function _settlement() private view returns (ISettlement) {
        return ISettlement(_address(SETTLEMENT));
    }
}
